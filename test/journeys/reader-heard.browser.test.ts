import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { makeComment, makePoll } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from '../widget/article-page.ts';

const stage = setStage({ mode: 'post' });
let address: string;

beforeAll(async () => {
  const tag = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  address = await makeArticle({ path: '/voorlezen', body: `<h1>Artikel</h1>${tag}` });
  await makePoll(stage.site, address, 'Bent u het eens?', 'Ja', 'Nee');
  const bram = await makeComment(stage.site, address, { name: 'Bram', text: 'Ik wel.', minutesAgo: 30 });
  await makeComment(stage.site, address, { name: 'Cas', text: 'Ik niet, en dit is waarom.', parentId: bram.id, minutesAgo: 20 });
  await makeComment(stage.site, address, { name: 'Dirk', text: 'Ik twijfel.', minutesAgo: 50 });
});

const indent = (line = '') => line.length - line.trimStart().length;
const at = (lines: string[], start: string) => {
  const place = lines.findIndex((line) => line.trim().startsWith(start));
  if (place < 0) throw new Error(`nobody hears ${start} in\n${lines.join('\n')}`);
  return place;
};
/** The lines inside this one. */
function inside(lines: string[], start: string): string[] {
  const from = at(lines, start);
  const end = lines.findIndex((line, place) => place > from && indent(line) <= indent(lines[from]));
  return lines.slice(from + 1, end < 0 ? undefined : end);
}
/** What the regions that speak up by themselves have to say. */
const spoken = (lines: string[]) =>
  lines.flatMap((line, place) => (/^(status|alert)( |$)/.test(line.trim()) ? inside(lines.slice(place), line.trim()) : []));

describe('who listens to a discussion', () => {
  test('hears what it is, then the poll, how many said something, how to answer, and who said what', async () => {
    const { page, context } = await visitor(stage.browser);
    const { texts } = await Widget.open(page, address);
    const lines = await transcript(page);
    const order = [
      `region "${texts.discussion}"`,
      `region "${texts.poll}"`,
      'group "Bent u het eens?"',
      'radio "Ja"',
      `button "${texts.vote}"`,
      `heading "${texts.comments(3)}" level 2`,
      `button "${texts.order}"`,
      `button "${texts.invite}"`,
      'article "Bram"',
      'Ik wel.',
      `button "${texts.reply}${texts.replyTo('Bram')}"`,
      'article "Cas"',
      'article "Dirk"',
    ].map((start) => at(lines, start));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    await context.close();
  });

  test('hears that an answer belongs to what it answers: a list in the item of a list', async () => {
    const { page, context } = await visitor(stage.browser);
    await Widget.open(page, address);
    const lines = await transcript(page);
    const first = inside(lines, 'listitem level 1');
    expect(at(first, 'list')).toBeGreaterThan(at(first, 'article "Bram"'));
    expect(inside(first, 'listitem level 2')).toContain(first[at(first, 'article "Cas"')]);
    expect(first.some((line) => line.includes('Dirk'))).toBe(false);
    expect(inside(lines, 'article "Bram"').some((line) => line.includes('Cas'))).toBe(false);
    await context.close();
  });

  test('can tell every control from the others, and say the words that are on it', async () => {
    const { page, context } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    await widget.opensForm();
    const lines = await transcript(page);
    const buttons = lines.filter((line) => /^(button|textbox)/.test(line.trim())).map((line) => line.trim());
    expect(buttons.length).toBeGreaterThan(8);
    expect(new Set(buttons).size).toBe(buttons.length);
    const seen = await visibleWords(page);
    expect(seen.filter((words) => !buttons.some((button) => button.startsWith(`button "${words}`)))).toEqual([]);
    await context.close();
  });

  test('is told once what happened, and nothing while they type', async () => {
    const { page, context } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    expect(spoken(await transcript(page))).toEqual([]);
    await widget.opensForm();
    await widget.fills('Anna', 'Ik ook.');
    expect(spoken(await transcript(page))).toEqual([]);
    await widget.sends();
    await widget.comment('Ik ook.').waitFor();
    expect(spoken(await transcript(page)).map((line) => line.trim())).toEqual([widget.writing.placed]);
    expect(await focus(page)).toContain('Ik ook.');
    await context.close();
  });

  test('hears what is asked about a comment, the choices with it, and once that it was sent', async () => {
    const { page, context } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    const { more } = widget;
    await (await widget.action(more.report, 'Bram')).click();
    const box = widget.asked(more.why('Bram'));
    await box.getByRole('radio').first().waitFor();
    const asked = inside(await transcript(page), `group "${more.why('Bram')}"`).map((line) => line.trim());
    expect(asked.filter((line) => /^(radio|textbox|link)/.test(line))).toEqual([
      ...Object.values(more.reasons).map((reason) => `radio "${reason}"`),
      `textbox "${more.reportWords}"`,
      `link "${more.toNotice}"`,
    ]);
    expect(spoken(await transcript(page))).toEqual([]);
    await box.getByRole('radio', { name: more.reasons.other }).check();
    await box.getByRole('button', { name: more.report }).click();
    await widget.sees(more.reported);
    expect(spoken(await transcript(page)).map((line) => line.trim())).toEqual([more.reported]);
    expect(await focus(page)).toContain(more.report);
    await context.close();
  });

  test('comes back to where they were after changing their mind', async () => {
    const { page, context } = await visitor(stage.browser);
    const { root, texts, writing } = await Widget.open(page, address);
    await root.getByRole('button', { name: texts.reply + texts.replyTo('Dirk') }).click();
    await root.getByRole('button', { name: writing.cancel }).click();
    await expect.poll(() => focus(page)).toBe(texts.reply + texts.replyTo('Dirk'));
    await context.close();
  });
});

/** What can be read on each button. */
function visibleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const buttons = [...(document.querySelector('praat-mee')?.shadowRoot?.querySelectorAll('button:not([aria-keyshortcuts])') ?? [])];
    // The signs on the tools above the text, a B for bold, are no words (WCAG 2.5.3, symbolic text).
    const isSeen = (node: ChildNode) => node instanceof Text || (node instanceof Element && node.className !== 'sr');
    return buttons.map((button) =>
      [...button.childNodes]
        .filter(isSeen)
        .map((node) => node.textContent)
        .join('')
        .trim(),
    );
  });
}

function focus(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector('praat-mee')?.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
}
