import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nl as desk } from '../../widget/console/i18n/nl.ts';
import { nlMore as texts } from '../../widget/i18n/nl-more.ts';
import { commandCtx } from '../../worker/cli/local/command-ctx.ts';
import { DEMO_SITE, makeDemoSite } from '../../worker/cli/seed/demo-site.ts';
import { decide } from '../../worker/domain/decisions/decide.ts';
import { nl as mine } from '../../worker/text/texts/nl-mine.ts';
import { nl as formal } from '../../worker/text/texts/nl-notice.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { type Visitor, visitor } from '../support/browser.ts';
import { makeColleague } from '../support/colleague.ts';
import { Desk } from '../support/desk.ts';
import type { Site } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';

const stage = setStage();
let site: Site;
let anna: Visitor;

beforeAll(async () => {
  site = { id: DEMO_SITE, server: stage.server, moderator: await makeDemoSite(await commandCtx(stage.server)) };
});
beforeEach(async () => {
  anna = await visitor(stage.browser);
});
afterEach(async () => {
  expect(anna.problems).toEqual([]);
  await anna.context.close();
});

/** The page that allows the least: every word and style has to come the strict way. */
const open = (page: Page) => Widget.open(page, `${stage.server.origin}/demo/streng`);

/** Somebody writes; Mieke, the moderator of the site, decides at once. Gives the page to who wrote. */
async function writes(who: Visitor, name: string, text: string, action: 'approve' | 'reject'): Promise<Widget> {
  const widget = await open(who.page);
  const answer = who.page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/comments'));
  await widget.reacts(name, text);
  const { comment } = await (await answer).json();
  const ctx = await commandCtx(stage.server, { moderator: site.moderator });
  const reason = action === 'reject' ? { reason: 'insult', words: 'Graag zonder dieren.' } : {};
  await decide({ ...ctx, moderator: site.moderator }, { commentIds: [comment.id], from: 'pending', action, ...reason });
  return open(who.page);
}

async function moderator(name?: string): Promise<Page> {
  const { page } = await visitor(stage.browser);
  await Desk.open(page, name ? await makeColleague(site, name) : site);
  return page;
}

describe('Anna does not agree that her comment is refused', () => {
  test('she objects from her own comments, another moderator answers, and everyone reads her', async () => {
    const text = 'De directeur is een vos.';
    const widget = await writes(anna, 'Anna', text, 'reject');
    await widget.comment(text).getByText('kwetsend voor anderen').waitFor();
    await widget.comment(text).getByRole('button', { name: widget.more.appeal }).click();
    const { page } = anna;
    await page.getByRole('heading', { name: mine.title }).waitFor();
    await page.getByText('Graag zonder dieren.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByText(mine.disagree).click();
    await page.getByLabel(mine.appealWhy).fill('Een vos is slim. Dat is een compliment.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: mine.sendAppeal }).click();
    await page.getByText(mine.notes.appealed).waitFor();
    await page.getByText(mine.appealStates.open).waitFor();
    expect(await page.getByText(mine.disagree).count()).toBe(0);

    const noor = await moderator('Noor');
    const mieke = await moderator();
    await mieke.getByRole('link', { name: `${desk.appeals.title} 1` }).click();
    await mieke.getByText(desk.appeals.own).waitFor();
    expect(await mieke.getByRole('button', { name: desk.appeals.reverse }).count()).toBe(0);

    await noor.getByRole('link', { name: `${desk.appeals.title} 1` }).click();
    const card = noor.getByRole('article', { name: 'Bezwaar van Anna' });
    await card.getByText('Dat is een compliment').waitFor();
    expect(await accessibilityFaults(noor)).toEqual([]);
    await card.getByRole('button', { name: desk.appeals.reverse }).click();
    await card.getByText(desk.fields.empty).waitFor();
    await card.getByLabel(desk.appeals.answerTo('Anna')).fill('U hebt gelijk, een vos mag.');
    await card.getByRole('button', { name: desk.appeals.reverse }).click();
    await card.getByText(desk.appeals.reversed).waitFor();

    const again = await open(anna.page);
    await again.root.getByRole('button', { name: again.texts.mine }).click();
    await page.getByText(mine.appealStates.reversed).waitFor();
    await page.getByText('U hebt gelijk, een vos mag.').waitFor();
    const bram = await visitor(stage.browser);
    await (await open(bram.page)).comment(text).waitFor();
    expect(bram.problems).toEqual([]);
  });
});

describe('Anna finds a comment that should not stand there', () => {
  beforeEach(async () => {
    const bram = await visitor(stage.browser);
    await writes(bram, 'Bram', `Wie dit leest is gek, nummer ${crypto.randomUUID().slice(0, 4)}.`, 'approve');
    await bram.context.close();
  });

  const report = async () => {
    const widget = await open(anna.page);
    const button = await widget.action(texts.report, 'Bram');
    await button.click();
    return { widget, button, box: widget.asked(texts.why('Bram')) };
  };
  const isFocused = (element: Locator) => element.evaluate((one) => one.matches(':focus'));

  test('she says what is wrong, is thanked, and comes back to where she was', async () => {
    const { widget, button, box } = await report();
    expect(await isFocused(box.getByRole('radio').first())).toBe(true);
    expect(await accessibilityFaults(anna.page)).toEqual([]);
    const sent: string[] = [];
    anna.page.on('request', (request) => request.url().endsWith('/reports') && sent.push(request.url()));
    await box.getByRole('button', { name: texts.report }).click();
    expect(await box.evaluate((form) => form.matches(':has(:user-invalid)'))).toBe(true);
    expect(sent).toEqual([]);
    await box.getByRole('radio', { name: texts.reasons.insult }).check();
    await box.getByLabel(texts.reportWords).fill('Ik ben niet gek.');
    await box.getByRole('button', { name: texts.report }).dblclick();
    await widget.root.getByRole('alert').getByText(texts.reported).waitFor();
    expect(sent).toHaveLength(1);
    expect(await isFocused(button)).toBe(true);
    expect(await accessibilityFaults(anna.page)).toEqual([]);

    const els = await moderator('Els');
    await els.getByRole('link', { name: /^Gemeld/ }).click();
    await els.getByText('Ik ben niet gek.').waitFor();
    expect(await accessibilityFaults(els)).toEqual([]);
    await els.getByRole('button', { name: desk.leave }).click();
    await els.getByText(desk.left(1, 'Bram')).waitFor();
  });

  test('she thinks better of it, by a button or a key, and nothing is sent', async () => {
    const { widget, button, box } = await report();
    await box.getByRole('radio', { name: texts.reasons.insult }).check();
    await box.getByRole('button', { name: texts.cancel }).click();
    await box.waitFor({ state: 'detached' });
    expect(await isFocused(button)).toBe(true);
    await button.click();
    await box.getByLabel(texts.reportWords).fill('Toch niet.');
    await anna.page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    expect(await isFocused(button)).toBe(true);
    expect(await widget.root.getByText(texts.reported).count()).toBe(0);
  });

  test('while she is offline nothing is lost', async () => {
    const { widget, box } = await report();
    await box.getByRole('radio', { name: texts.reasons.threat }).check();
    await box.getByLabel(texts.reportWords).fill('Hij dreigt.');
    await anna.context.setOffline(true);
    await box.getByRole('button', { name: texts.report }).click();
    await box.getByRole('alert').getByText(widget.texts.offline).waitFor();
    await anna.context.setOffline(false);
    anna.problems.length = 0;
    expect(await box.getByRole('radio', { name: texts.reasons.threat }).isChecked()).toBe(true);
    expect(await box.getByLabel(texts.reportWords).inputValue()).toBe('Hij dreigt.');
    await box.getByRole('button', { name: texts.report }).click();
    await widget.root.getByText(texts.reported).waitFor();
  });

  test('and gives formal notice: who she is is asked for, she gets a number, and the comment goes', async () => {
    const { widget, box } = await report();
    const opens = anna.page.waitForEvent('popup');
    await box.getByRole('link', { name: texts.toNotice }).click();
    const notice = await opens;
    await notice.getByRole('heading', { name: formal.noticeOf('Bram') }).waitFor();
    await notice.getByText('Wie dit leest is gek').waitFor();
    await notice.getByRole('button', { name: formal.sendNotice }).click();
    const { explanation, name, email, goodFaith } = formal.faults;
    for (const fault of [explanation, name, email, goodFaith]) await notice.getByText(fault).waitFor();
    expect(await accessibilityFaults(notice)).toEqual([]);
    await notice.getByLabel(formal.explanation).fill('Dit is belediging van een groep.');
    await notice.getByLabel(formal.name).fill('Anna Bakker');
    await notice.getByLabel(formal.email).fill('anna@lezer.example');
    await notice.getByLabel(formal.goodFaith).check();
    await notice.getByRole('button', { name: formal.sendNotice }).click();
    await notice.getByText('Het kenmerk is').waitFor();
    await notice.close();

    const piet = await moderator('Piet');
    await piet.getByRole('link', { name: /^Meldingen \(DSA\) \d/ }).click();
    const card = piet.getByRole('article', { name: 'Melding over Bram' }).first();
    await card.getByText('anna@lezer.example').waitFor();
    expect(await accessibilityFaults(piet)).toEqual([]);
    const said = await card.locator('blockquote').first().textContent();
    await card.getByLabel(desk.notices.why).fill('Dit mag niet.');
    await card.getByRole('button', { name: desk.notices.remove }).click();
    await card.getByText(desk.notices.removed).waitFor();
    await open(anna.page);
    expect(await widget.comment(said ?? '').count()).toBe(0);
  });
});
