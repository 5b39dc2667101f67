import type { Page } from 'playwright-core';
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

  /** Approves what lies in front, which has to be this. */
  async approves(text: string): Promise<void> {
    await this.page.locator('desk-case').getByText(text).first().waitFor();
    await this.page.getByRole('button', { name: this.texts.actions.approve }).click();
    await this.page.locator('desk-case').getByText(text).first().waitFor({ state: 'detached' });
  }

  /** The same with the key A. */
  async approvesByKey(text: string): Promise<void> {
    await this.page.locator('desk-case').getByText(text).first().waitFor();
    await this.page.keyboard.press('a');
    await this.page.locator('desk-case').getByText(text).first().waitFor({ state: 'detached' });
  }

  async isDone(): Promise<void> {
    await this.sees(this.texts.list.empty);
  }
}
