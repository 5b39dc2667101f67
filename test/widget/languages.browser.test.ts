import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { de } from '../../widget/i18n/de.ts';
import { deWriting } from '../../widget/i18n/de-writing.ts';
import { en } from '../../widget/i18n/en.ts';
import { enWriting } from '../../widget/i18n/en-writing.ts';
import { fr } from '../../widget/i18n/fr.ts';
import { frWriting } from '../../widget/i18n/fr-writing.ts';
import { fy } from '../../widget/i18n/fy.ts';
import { fyWriting } from '../../widget/i18n/fy-writing.ts';
import { nl } from '../../widget/i18n/nl.ts';
import { nlWriting } from '../../widget/i18n/nl-writing.ts';
import { visitor } from '../support/browser.ts';
import { makeComment } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { makeArticle } from './article-page.ts';

const stage = setStage({ mode: 'post' });
let first: string;

/** A page in this language, on which `/talen` is discussed. */
function open(page: Page, lang: string, inside = '%'): Promise<unknown> {
  const { origin } = stage.server;
  const tag = `<script async src="${origin}/embed.js" data-site="${stage.site.id}" data-article="/talen"></script>`;
  const count = `<praat-mee-count site="${stage.site.id}" article="/talen"></praat-mee-count><script async src="${origin}/count.js"></script>`;
  const body = inside.replace('%', tag + count);
  return makeArticle({ path: `/${lang}-${inside.length}`, lang, body }).then((address) => page.goto(address));
}

beforeAll(async () => {
  first = new URL('/talen', await makeArticle({ path: '/talen', body: '' })).href;
  await makeComment(stage.site, first, { name: 'Bram', text: 'Hallo.', minutesAgo: 190 });
});

describe.each([
  ['de-AT', { ...nl, ...de }, { ...nlWriting, ...deWriting }, '1 Kommentar', 'vor 3 Stunden'],
  ['fr', { ...nl, ...fr }, { ...nlWriting, ...frWriting }, '1 commentaire', 'il y a 3 heures'],
  // The browser of the test knows no Frisian times and takes the Dutch ones.
  ['fy-NL', { ...nl, ...fy }, { ...nlWriting, ...fyWriting }, '1 reaksje', '3 uur geleden'],
  ['en', en, enWriting, '1 comment', '3 hours ago'],
  ['nl-BE', nl, nlWriting, '1 reactie', '3 uur geleden'],
  ['ar', nl, nlWriting, '1 reactie', '3 uur geleden'],
] as const)('on a page in %s', (lang, texts, writing, one, ago) => {
  test('the discussion, its form, its times and the counter speak that language, or Dutch where it is not there', async () => {
    const { page, context, problems } = await visitor(stage.browser);
    await open(page, lang);
    const widget = page.locator('praat-mee');
    await widget.getByRole('heading', { name: one, exact: true }).waitFor();
    await page.locator('praat-mee-count').getByText(one, { exact: true }).waitFor();
    await widget.getByText(ago).waitFor();
    await widget.getByRole('button', { name: texts.reply + texts.replyTo('Bram'), exact: true }).waitFor();
    await widget.getByRole('button', { name: texts.invite, exact: true }).click();
    await widget.getByRole('form', { name: texts.invite }).getByRole('button', { name: writing.send, exact: true }).click();
    await widget.getByText(writing.nameMissing).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});

test('part of a page may speak another language, and Dutch may say "je"', async () => {
  const { page, context } = await visitor(stage.browser);
  await open(page, 'fr', '<div lang="nl-x-informal">%</div>');
  const widget = page.locator('praat-mee');
  await widget.getByRole('heading', { name: '1 reactie' }).waitFor();
  await widget.getByRole('button', { name: nl.invite }).click();
  await widget.getByLabel('Je naam').waitFor();
  await widget.getByRole('button', { name: nlWriting.send }).click();
  await widget.getByText('Vul je naam in.').waitFor();
  expect(await widget.evaluate((element) => element.shadowRoot?.textContent)).not.toMatch(/\b[Uu]w?\b/);
  await context.close();
});

test('numbers have the form that the language wants', () => {
  const said = [0, 1, 2, 1234].map((count) => [de, fr, fy, en, nl].map((texts) => texts.comments?.(count)));
  expect(said).toEqual([
    ['0 Kommentare', '0 commentaire', '0 reaksjes', '0 comments', '0 reacties'],
    ['1 Kommentar', '1 commentaire', '1 reaksje', '1 comment', '1 reactie'],
    ['2 Kommentare', '2 commentaires', '2 reaksjes', '2 comments', '2 reacties'],
    ['1.234 Kommentare', '1\u202f234 commentaires', '1.234 reaksjes', '1,234 comments', '1.234 reacties'],
  ]);
});
