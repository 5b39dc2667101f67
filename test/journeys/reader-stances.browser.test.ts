import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitor } from '../support/browser.ts';
import { makePoll } from '../support/make.ts';
import { setStage } from '../support/stage.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from '../widget/article-page.ts';

const stage = setStage({ mode: 'post' });

/** An article that asks whether the square should be without cars. */
async function article(path: string, more = '') {
  const tag = `<script async src="${stage.server.origin}/embed.js" data-site="${stage.site.id}"></script>`;
  const address = await makeArticle({ path, body: more || tag });
  await makePoll(stage.site, address, 'Moet het plein autovrij?', 'Voor', 'Tegen');
  return address;
}

/** Somebody votes, takes the invitation, and says why; with or without showing the vote. */
async function explains(page: Page, address: string, name: string, vote: string, text: string, shows = true): Promise<Widget> {
  const widget = await Widget.open(page, address);
  await widget.votes(vote);
  await widget.root.getByRole('button', { name: widget.texts.explain(vote) }).click();
  const box = widget.root.getByRole('checkbox', { name: widget.writing.showVote(vote) });
  await box.waitFor();
  // Nobody's opinion is shown without their own deed.
  expect(await box.isChecked()).toBe(false);
  if (shows) await box.check();
  await widget.fills(name, text);
  await widget.sends();
  await widget.comment(text).waitFor();
  return widget;
}

/** Anna is for it, Bram against, and Cas is for it and does not show that. */
async function debate(path: string) {
  const address = await article(path);
  const [anna, bram, cas] = [await visitor(stage.browser), await visitor(stage.browser), await visitor(stage.browser)];
  const hers = await explains(anna.page, address, 'Anna', 'Voor', 'Dan kunnen kinderen er spelen.');
  const his = await explains(bram.page, address, 'Bram', 'Tegen', 'Waar laat ik dan mijn boodschappen?');
  await explains(cas.page, address, 'Cas', 'Voor', 'Ik houd mijn stem voor mij.', false);
  return { address, anna, bram, hers, his };
}

describe('who voted is asked why', () => {
  test('and the vote stands beside the comment of who wants that, for everyone, until it is taken back', async () => {
    const { address, hers, anna } = await debate('/autovrij');
    expect(await hers.comment('kinderen').locator('header').textContent()).toContain('Stem: Voor');
    const dirk = await visitor(stage.browser);
    const there = await Widget.open(dirk.page, address);
    expect(await there.comment('kinderen').locator('header').textContent()).toContain('Stem: Voor');
    expect(await there.comment('boodschappen').locator('header').textContent()).toContain('Stem: Tegen');
    expect(await there.comment('voor mij').locator('header').textContent()).not.toContain('Stem');
    const again = await Widget.open(anna.page, address);
    await again.withdraws();
    const later = await Widget.open((await visitor(stage.browser)).page, address);
    expect(await later.comment('kinderen').locator('header').textContent()).not.toContain('Stem');
    expect([...anna.problems, ...dirk.problems]).toEqual([]);
  });

  test('who did not vote is asked nothing', async () => {
    const address = await article('/niemand');
    const { page } = await visitor(stage.browser);
    const widget = await Widget.open(page, address);
    await widget.opensForm();
    expect(await widget.root.getByRole('checkbox', { name: /Toon bij mijn reactie/ }).count()).toBe(0);
    await widget.root.getByRole('button', { name: widget.texts.invite }).waitFor({ state: 'detached' });
  });
});

describe.each([
  [1280, false],
  [375, true],
])('at %i pixels, dark: %s', (width, dark) => {
  test('a reader sees one side alone, and both sides next to each other', async () => {
    const { address } = await debate(`/kanten-${width}`);
    const { page, problems } = await visitor(stage.browser, { width, dark });
    const widget = await Widget.open(page, address);
    const names = () => widget.root.locator('ol [part=name]').allInnerTexts();
    expect(await names()).toEqual(['Cas', 'Bram', 'Anna']);
    await widget.unfoldsOrder();
    const sides = widget.root.getByRole('group', { name: widget.more.stances });
    await sides.getByRole('button', { name: 'Tegen' }).click();
    await expect.poll(names).toEqual(['Bram']);
    expect(await sides.getByRole('button', { name: 'Tegen' }).getAttribute('aria-pressed')).toBe('true');
    expect(await accessibilityFaults(page, 'praat-mee'), 'one side').toEqual([]);
    await sides.getByRole('button', { name: 'Tegen' }).click();
    await expect.poll(names).toEqual(['Cas', 'Bram', 'Anna']);

    const both = sides.getByRole('button', { name: widget.more.bothSides });
    await both.click();
    await expect.poll(names).toEqual(['Anna', 'Bram']);
    expect(await both.getAttribute('aria-pressed')).toBe('true');
    expect(await widget.comment('kinderen').locator('header').textContent()).toContain('Stem: Voor');
    const boxes = await Promise.all((await widget.root.locator('ol article').all()).map((article) => article.boundingBox()));
    const [first, second] = boxes;
    if (width > 600) expect(first?.y).toBe(second?.y);
    else expect(second?.y ?? 0).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
    expect(await accessibilityFaults(page, 'praat-mee'), 'both sides').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await widget.replies('Bram', 'Dirk', 'In de garage onder het plein.');
    await widget.comment('In de garage').waitFor();
    await both.click();
    await expect.poll(names).toEqual(['Cas', 'Bram', 'Dirk', 'Anna']);
    expect(await both.getAttribute('aria-pressed')).toBe('false');

    await both.click();
    await expect.poll(names).toEqual(['Anna', 'Bram', 'Dirk']);
    await widget.root.getByRole('button', { name: widget.more.oldest }).click();
    await expect.poll(names).toEqual(['Anna', 'Bram', 'Dirk', 'Cas']);
    await page.route('**/thread?*', (route) => route.abort(), { times: 1 });
    await both.click();
    await widget.root.getByRole('alert').getByText(widget.texts.failed).waitFor();
    await widget.root.getByRole('button', { name: widget.texts.retry }).click();
    await expect.poll(names).toEqual(['Anna', 'Bram', 'Dirk']);
    // That the one call failed is told by the browser.
    expect(problems.filter((problem) => !problem.includes('ERR_FAILED'))).toEqual([]);
  });
});

describe('<praat-mee-poll> alone on a page', () => {
  test('loads by itself when the reader comes near, takes a vote and remembers it', async () => {
    const body = `<p>Bovenaan.</p><praat-mee-poll site="${stage.site.id}"></praat-mee-poll><script async src="${stage.server.origin}/embed.js"></script>`;
    const address = await article('/peiling', body);
    const anna = await visitor(stage.browser);
    const poll = anna.page.locator('praat-mee-poll').first();
    await anna.page.goto(address);
    await poll.getByRole('radio', { name: 'Voor' }).check();
    await poll.getByRole('button', { name: 'Stem', exact: true }).click();
    await poll.getByText('(uw stem)').waitFor();
    expect(await poll.getByRole('button', { name: 'Licht toe' }).count()).toBe(0);
    expect(await poll.getByRole('heading', { name: 'Reacties' }).count()).toBe(0);
    expect(await accessibilityFaults(anna.page, 'praat-mee-poll')).toEqual([]);
    await anna.page.reload();
    await poll.getByText('(uw stem)').waitFor();
    expect(anna.problems).toEqual([]);
  });

  test('shows the poll of another article when its attribute changes', async () => {
    const first = await article('/peiling-een');
    const second = await article('/peiling-twee');
    await makePoll(stage.site, `${second}?b`, 'Mag het plein groener?', 'Graag', 'Liever niet');
    const body = `<praat-mee-poll site="${stage.site.id}" article="${first}"></praat-mee-poll><script async src="${stage.server.origin}/embed.js"></script>`;
    const page = (await visitor(stage.browser)).page;
    await page.goto(await makeArticle({ path: '/peilingen', body }));
    await page.getByText('Moet het plein autovrij?').waitFor();
    await page
      .locator('praat-mee-poll')
      .first()
      .evaluate((element, to) => element.setAttribute('article', to), `${second}?b`);
    await page.getByText('Mag het plein groener?').waitFor();
  });
});
