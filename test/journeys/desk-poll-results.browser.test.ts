import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { makePoll, makeSite } from '../support/make.ts';
import { setStage } from '../support/stage.ts';

const ARTICLE = 'http://localhost/loopbaan';
const stage = setStage();

/** Readers at one address, one right after the other, each in a browser of their own. */
async function voteFromOneOffice(site: string, poll: string, option: string, count: number): Promise<void> {
  const headers = { origin: 'http://localhost', 'content-type': 'application/json', 'cf-connecting-ip': '192.0.2.7' };
  for (let at = 0; at < count; at += 1) {
    const reader = await fetch(`${stage.server.origin}/api/v1/sites/${site}/readers`, { method: 'POST', headers, body: '{}' });
    const authorization = `Bearer ${(await reader.json()).token}`;
    const body = JSON.stringify({ optionIds: [option] });
    const vote = { method: 'PUT', headers: { ...headers, authorization }, body };
    expect((await fetch(`${stage.server.origin}/api/v1/polls/${poll}/vote`, vote)).status).toBe(200);
  }
}

test('Mieke sees which votes of a poll stand out, and takes the results along as a table', async () => {
  const site = await makeSite(stage.server);
  const poll = await makePoll(site, ARTICLE, 'Wie stuurt uw loopbaan?', 'Ikzelf', 'Mijn baas');
  await voteFromOneOffice(site.id, poll.id, poll.options[0]?.id ?? '', 3);
  const { page, problems } = await visitor(stage.browser);
  await Desk.open(page, site);
  await page.getByRole('link', { name: 'Artikelen' }).click();
  await page.getByRole('link', { name: 'localhost/loopbaan' }).click();
  await page.getByText('3 stemmen (100%) waarvan 2 opvallend').waitFor();
  await page.getByText('2 stemmen vallen op').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download de uitslag' }).click()]);
  expect(file.suggestedFilename()).toBe(`praatmee-peiling-${poll.id}.csv`);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Ikzelf;3;100,0%;2;1');
  expect(problems).toEqual([]);
});
