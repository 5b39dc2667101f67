import type { Locator, Page } from 'playwright-core';
import { en } from '../../widget/i18n/en.ts';
import { enMore } from '../../widget/i18n/en-more.ts';
import { enWriting } from '../../widget/i18n/en-writing.ts';
import { nl } from '../../widget/i18n/nl.ts';
import { nlMore } from '../../widget/i18n/nl-more.ts';
import { nlWriting } from '../../widget/i18n/nl-writing.ts';
import { en as enTold } from '../../worker/text/texts/en-told.ts';
import { nl as nlTold } from '../../worker/text/texts/nl-told.ts';

/** What a reader does with the widget, in the language of the page it stands on. */
export class Widget {
  readonly page: Page;
  readonly root: Locator;
  readonly texts: typeof nl;
  readonly writing: typeof nlWriting;
  /** What the server says. */
  readonly told: typeof nlTold;
  readonly more: typeof nlMore;

  constructor(page: Page, language: string) {
    const english = language.startsWith('en');
    this.page = page;
    this.root = page.locator('praat-mee');
    this.texts = english ? en : nl;
    this.writing = english ? enWriting : nlWriting;
    this.told = english ? enTold : nlTold;
    this.more = english ? enMore : nlMore;
  }

  /** Goes to a page, down to where the discussion begins, and waits until it is there. */
  static async open(page: Page, address: string): Promise<Widget> {
    await page.goto(address);
    const widget = new Widget(page, await page.evaluate(() => document.documentElement.lang));
    await widget.root.evaluate((element) => element.scrollIntoView());
    await widget.root.getByRole('heading', { level: 2 }).last().waitFor();
    return widget;
  }

  async votes(label: string): Promise<void> {
    await this.root.getByRole('radio', { name: label }).check();
    await this.root.getByRole('button', { name: this.texts.vote, exact: true }).click();
    await this.root.getByText(`(${this.texts.yourVote})`).waitFor();
  }

  async withdraws(): Promise<void> {
    await this.root.getByRole('button', { name: this.texts.changeVote }).click();
    await this.root.getByRole('button', { name: this.texts.withdrawVote }).click();
    await this.root.getByText(this.texts.withdrawn).waitFor({ state: 'attached' });
  }

  /** How many chose what, as the reader sees it: `Ja 1 stem`. */
  async results(): Promise<string[]> {
    const rows = this.root.locator('[part=results] li');
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** Shows in which order, and of which side, the discussion can be read. */
  async unfoldsOrder(): Promise<void> {
    const button = this.root.locator('.head button');
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    await this.root.getByRole('group', { name: this.texts.order, exact: true }).waitFor();
  }

  async sorts(sort: 'newest' | 'oldest' | 'top'): Promise<void> {
    await this.unfoldsOrder();
    await this.root.getByRole('button', { name: this.more[sort] }).click();
  }

  async opensForm(): Promise<void> {
    await this.root.locator('[part=invite]').click();
    await this.root.getByRole('textbox', { name: this.writing.text }).waitFor();
  }

  async reacts(name: string, text: string): Promise<void> {
    await this.opensForm();
    await this.fills(name, text);
    await this.sends();
  }

  async replies(to: string, name: string, text: string): Promise<void> {
    await this.root.getByRole('button', { name: this.texts.reply + this.texts.replyTo(to) }).click();
    await this.fills(name, text, this.texts.reply + this.texts.replyTo(to));
    await this.sends();
  }

  /** Waits until what sends a comment and tells what became of it is there, after which the connection may go. */
  async canSend(): Promise<void> {
    const parts = ['/assets/rest', ...(this.texts === en ? ['/assets/en-more'] : [])];
    await this.page.waitForFunction((names) => {
      const loaded = performance.getEntriesByType('resource');
      return names.every((part) => loaded.some(({ name }) => name.includes(part)));
    }, parts);
  }

  /** In the form of this name. */
  async fills(name: string, text: string, title: string = this.texts.invite): Promise<void> {
    const form = this.root.getByRole('form', { name: title });
    await form.getByRole('textbox', { name: this.writing.name }).fill(name);
    await form.locator('textarea').fill(text);
  }

  /** The button of this name among what can be done with somebody's comment, unfolded where it is not yet. */
  async action(name: string, author: string): Promise<Locator> {
    const more = this.root.getByRole('button', { name: this.texts.actions + this.texts.actionsOf(author), exact: true }).first();
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
    return this.root.getByRole('button', { name: `${name} (${author})`, exact: true }).first();
  }

  /** What is asked under a comment before something is done: a question by this name. */
  asked(title: string): Locator {
    return this.root.locator('form').filter({ has: this.page.getByRole('group', { name: title, exact: true }) });
  }

  /** In the panel that asks for another text. */
  async changes(text: string): Promise<void> {
    const box = this.asked(this.more.change);
    await box.getByRole('textbox').fill(text);
    await box.getByRole('button', { name: this.more.save }).click();
  }

  async sends(): Promise<void> {
    await this.root.getByRole('button', { name: this.writing.send }).click();
  }

  /** The comment that holds this text. */
  comment(text: string): Locator {
    return this.root.locator('article', { hasText: text });
  }

  async sees(text: string): Promise<void> {
    await this.root.getByText(text).first().waitFor();
  }

  /** The title above the comments, which counts them. */
  async title(): Promise<string> {
    return (await this.root.locator('[part=title]').textContent())?.trim() ?? '';
  }
}
