import type { Page } from 'playwright-core';
import { deskPaths } from '../../shared/paths.ts';
import { nl } from '../../widget/console/i18n/nl.ts';
import { deskLink, type Site } from './make.ts';

/** What a moderator does at the desk, in Dutch. */
export class Desk {
  readonly page: Page;
  readonly texts = nl;

  constructor(page: Page) {
    this.page = page;
  }

  /** Signs in by a one-time link, and waits until the queue is there. */
  static async open(page: Page, site: Site): Promise<Desk> {
    await page.goto(await deskLink(site));
    const desk = new Desk(page);
    await page.locator('desk-queue').waitFor();
    return desk;
  }

  async sees(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Approves what lies in front, which has to be this; done once it is stored, which the desk itself does not wait for. */
  async approves(text: string): Promise<void> {
    await this.#decides(text, () => this.page.getByRole('button', { name: this.texts.actions.approve }).click());
  }

  /** The same with the key A. */
  async approvesByKey(text: string): Promise<void> {
    await this.#decides(text, () => this.page.keyboard.press('a'));
  }

  async #decides(text: string, press: () => Promise<void>): Promise<void> {
    const lying = this.page.locator('desk-case').getByText(text).first();
    await lying.waitFor();
    const stored = this.page.waitForResponse((response) => response.url().endsWith(deskPaths.decisions));
    await press();
    await Promise.all([stored, lying.waitFor({ state: 'detached' })]);
  }

  async isDone(): Promise<void> {
    await this.sees(this.texts.list.empty);
  }
}
