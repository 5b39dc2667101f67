import type { Locator, Page } from 'playwright-core';
import { nlMore } from '../../widget/i18n/nl-more.ts';
import { Desk } from './desk.ts';
import type { Site } from './make.ts';
import { Widget } from './widget.ts';

/** Where pictures are taken, and how. */
export interface Scene {
  /** The demo, with its conversations. */
  site: Site;
  /** A site where nothing waits and nobody has said anything. */
  quiet: Site;
  /** A page that nobody here wrote, of the quiet site. */
  foreign: string;
  /** Somebody new comes in. */
  enter(): Promise<Page>;
  shoot(name: string, what: Page | Locator, whole?: boolean): Promise<void>;
}

const THREAD = '**/api/v1/sites/*/thread*';
const POST = '**/api/v1/sites/*/comments';

/** The widget, in each of its states. */
export async function widgetPictures({ site, foreign, enter, shoot }: Scene): Promise<void> {
  const demo = `${site.server.origin}/demo/`;
  const article = `${demo}wie-zit-er-aan-het-stuur`;

  const page = await enter();
  const widget = await Widget.open(page, article);
  await shoot('widget-01-article', page, true);
  await widget.root.getByRole('button', { name: nlMore.share }).click();
  await shoot('widget-01-share', page);
  await page.keyboard.press('Escape');
  await widget.votes('Vooral het toeval');
  await shoot('widget-02-results', widget.root.locator('[part=poll]'));
  await widget.opensForm();
  await shoot('widget-03-form', widget.root.locator('form[part=form]'));
  await widget.sends();
  await widget.sees(widget.writing.nameMissing);
  await shoot('widget-04-form-with-faults', widget.root.locator('form[part=form]'));
  await widget.fills('Anna de Wit', 'Ik stuur zelf, maar mijn moeder zat vaak op de bijrijdersstoel.');
  await page.route(POST, (route) => route.abort(), { times: 1 });
  await widget.sends();
  await widget.sees(widget.texts.notDone);
  await shoot('widget-05-not-sent', widget.root.locator('form[part=form]'));
  await widget.sends();
  await widget.sees(widget.told.held);
  await shoot('widget-06-held', widget.comment('bijrijdersstoel'));
  await widget.reacts('Anna de Wit', 'Ik stuur zelf, maar mijn moeder zat vaak op de bijrijdersstoel.');
  await widget.sees(widget.told.rules.repeat);
  await shoot('widget-07-refused', widget.root.locator('form[part=form]'));

  await valued(await enter(), article, shoot);
  await oneMore(await enter(), article, 'widget-08-loading', shoot, () => new Promise(() => {}));
  await oneMore(await enter(), article, 'widget-09-failed', shoot, (route) => route.abort());

  for (const [name, address] of [
    ['widget-10-empty-on-a-foreign-page', foreign],
    ['widget-11-closed', `${demo}streng`],
    ['widget-12-dark-blog', `${demo}donker`],
    ['widget-14-right-to-left', `${demo}rtl`],
  ] as const) {
    const other = await enter();
    await Widget.open(other, address);
    await shoot(name, other, true);
  }
  const list = await enter();
  await list.goto(demo);
  await list
    .getByText(/\d reacties/)
    .first()
    .waitFor();
  await shoot('widget-13-counts', list, true);
}

/** Reactions pressed and not stored, one side of the poll, and both. */
async function valued(page: Page, article: string, shoot: Scene['shoot']): Promise<void> {
  const widget = await Widget.open(page, article);
  const like = widget.root.getByRole('button', { name: /^Waardeer/ });
  const stored = page.waitForResponse(/\/reactions\//);
  await like.first().click();
  await stored;
  await page.route('**/reactions/**', (route) => route.abort());
  await like.nth(1).click();
  await widget.root.locator('article [role=alert]').waitFor();
  await shoot('widget-14-valued', widget.root.locator('ol').first());
  await widget.unfoldsOrder();
  const chips = widget.root.getByRole('group', { name: widget.more.stances });
  await chips.getByRole('button', { name: 'Ikzelf' }).click();
  await chips.getByRole('button', { name: 'Ikzelf', pressed: true }).waitFor();
  await shoot('widget-15-one-side', widget.root);
  await chips.getByRole('button', { name: widget.more.bothSides }).click();
  await widget.root.locator('.both').waitFor();
  await shoot('widget-16-both-sides', widget.root);
  const writer = (await widget.root.locator('.both .name').first().textContent()) ?? '';
  await (await widget.action(widget.more.report, writer)).click();
  const report = widget.asked(widget.more.why(writer));
  await report.getByRole('radio').last().waitFor();
  await shoot('widget-17-report', report);
  await page.goto((await report.getByRole('link').getAttribute('href')) ?? '');
  await page.getByRole('button').click();
  await page.locator('.fault').first().waitFor();
  await shoot('widget-18-notice', page, true);
}

/** The widget while the server does this with its first question. */
async function oneMore(
  page: Page,
  article: string,
  name: string,
  shoot: Scene['shoot'],
  answer: (route: { abort(): Promise<void> }) => Promise<void>,
): Promise<void> {
  await page.route(THREAD, answer);
  await page.goto(article);
  const root = page.locator('praat-mee');
  await root.evaluate((element) => element.scrollIntoView());
  await root.getByText(/geduld|niet worden getoond/).waitFor();
  await shoot(name, root);
}

/** Screens of which one look says enough: the picture, the address, and what is there once it is loaded. */
const OTHER_SCREENS = [
  ['desk-08-all-comments', 'wachtrij?lijst=alle', 'desk-case'],
  ['desk-09-search', 'wachtrij?lijst=alle&zoek=loopbaan', 'desk-case'],
  ['desk-10-readers', 'lezers', '.people li'],
  ['desk-11-rules', 'regels', '.effects'],
  ['desk-12-reasons', 'antwoorden', '.cards .card'],
  ['desk-13-team', 'team', '.team li'],
  ['desk-14-figures', 'cijfers', '.columns'],
  ['desk-15-log', 'logboek', '.log tbody tr'],
] as const;

/** The desk, each screen. */
export async function deskPictures({ site, quiet, enter, shoot }: Scene): Promise<void> {
  const page = await enter();
  const { texts } = await Desk.open(page, site);
  await page.locator('desk-case').waitFor();
  await shoot('desk-01-queue', page);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await shoot('desk-02-keys', page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: texts.actions.reject }).click();
  await page.getByRole('dialog').waitFor();
  await shoot('desk-03-reject', page);
  await page.keyboard.press('Escape');
  await page.goto(`${site.server.origin}/moderatie#/${site.id}/artikelen`);
  const article = page.getByRole('link', { name: /Wie zit er aan het stuur/ });
  await article.waitFor();
  await shoot('desk-04-articles', page);
  await article.click();
  await page.getByRole('heading', { name: texts.poll.title }).waitFor();
  await shoot('desk-05-article', page, true);
  for (const [name, path, part] of OTHER_SCREENS) {
    await page.goto(`${site.server.origin}/moderatie#/${site.id}/${path}`);
    await page.locator(part).first().waitFor();
    await shoot(name, page, true);
  }

  const empty = await enter();
  await (await Desk.open(empty, quiet)).isDone();
  await shoot('desk-06-all-done', empty);
  const out = await enter();
  await out.goto(`${site.server.origin}/moderatie`);
  await out.getByRole('textbox').waitFor();
  await shoot('desk-07-signed-out', out);
}
