import { beforeAll, expect, test } from 'vitest';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { runCron } from '../../worker/cli/local/cron.ts';
import { DEMO_SITE, makeDemoSite } from '../../worker/cli/seed/demo-site.ts';
import { nl as mails } from '../../worker/notify/texts/nl-answers.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import type { Site } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';

const { pages, question } = mails;
const stage = setStage();
let site: Site;

beforeAll(async () => {
  site = { id: DEMO_SITE, server: stage.server, moderator: await makeDemoSite(await commandCtx(stage.server)) };
});

test('Anna asks for mail, confirms it, is told of an answer once it is approved, and stops it', async () => {
  const { page, problems } = await visitor(stage.browser);
  const article = `${stage.server.origin}/demo/streng`;
  const widget = await Widget.open(page, article);
  await widget.opensForm();
  await widget.fills('Anna', 'Wie weet hier meer van?');
  await widget.root.getByLabel(widget.writing.email).fill('anna@lezer.example');
  await widget.root.getByLabel(widget.writing.answers).check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await widget.sends();
  await widget.comment('Wie weet hier meer van?').getByText(widget.told.held).waitFor();

  const mail = await page.context().newPage();
  const opensMail = () => mail.goto(`${stage.server.origin}/lokaal/mail`);
  await opensMail();
  const asks = mail.getByRole('article').filter({ hasText: question.subject('Vakblad Werk') });
  await asks.getByText('anna@lezer.example').waitFor();
  await asks.getByRole('link').click();
  await mail.getByRole('heading', { name: pages.ask.confirm.title }).waitFor();
  expect(await accessibilityFaults(mail)).toEqual([]);
  await mail.getByRole('button', { name: pages.ask.confirm.button }).click();
  await mail.getByText(pages.done.confirm.text('Vakblad Werk')).waitFor();

  const desk = await visitor(stage.browser);
  const mieke = await Desk.open(desk.page, site);
  await mieke.approves('Wie weet hier meer van?');
  const bram = await visitor(stage.browser);
  const other = await Widget.open(bram.page, article);
  // By keyboard: what is new may stand over the last lines of the page.
  await other.comment('Wie weet hier meer van?').getByRole('button', { name: other.texts.reply }).press('Enter');
  await other.fills('Bram', 'Mijn buurman weet het.', other.texts.reply + other.texts.replyTo('Anna'));
  await other.root.getByRole('button', { name: other.writing.send }).press('Enter');
  await other.comment('Mijn buurman weet het.').waitFor();
  await runCron(stage.server);
  await opensMail();
  expect(await mail.getByText('Mijn buurman weet het.').count()).toBe(0);

  await mieke.approves('Mijn buurman weet het.');
  await runCron(stage.server);
  await opensMail();
  const told = mail.getByRole('article').filter({ hasText: 'Bram schrijft:' });
  await told.getByText('Mijn buurman weet het.').waitFor();
  expect(await accessibilityFaults(mail)).toEqual([]);
  await told.getByRole('link', { name: /\/mail\/stop\// }).click();
  await mail.getByRole('button', { name: pages.ask.stop.button }).click();
  await mail.getByText(pages.done.stop.text('Vakblad Werk')).waitFor();
  expect(await accessibilityFaults(mail)).toEqual([]);
  await mail.goto(mail.url());
  await mail.getByRole('heading', { name: pages.gone.stop.title }).waitFor();
  expect([...problems, ...bram.problems]).toEqual([]);
});
