import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { type Visitor, visitor } from '../support/browser.ts';
import { Desk } from '../support/desk.ts';
import { makeComment, makeSite } from '../support/make.ts';
import { setStage } from '../support/stage.ts';

const ARTICLE = 'http://localhost/loopbaan';
const stage = setStage();

/** The link in the last mail to this address. */
async function mailedLink(email: string): Promise<string> {
  const text = await stage.server.db
    .prepare("SELECT payload ->> 'text' AS text FROM outbox WHERE payload ->> 'to' = ?1 ORDER BY rowid DESC")
    .bind(email)
    .first<string>('text');
  return /https?:\S+uitnodiging=\S+/.exec(text ?? '')?.[0] ?? '';
}

async function team(look: { width?: number; dark?: boolean } = {}) {
  const site = await makeSite(stage.server);
  await makeComment(site, ARTICLE, { name: 'Fatima', text: 'Mijn eerste reactie hier.', waits: true });
  const { page, problems } = await visitor(stage.browser, look);
  await Desk.open(page, site);
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('link', { name: 'Team' }).click();
  await page.getByRole('heading', { name: 'Nodig iemand uit' }).waitFor();
  return { site, page, problems, email: `els@${site.id}.example` };
}

/**
 * A device in this browser that makes passkeys, and at first does not know the finger on it
 * (https://chromedevtools.github.io/devtools-protocol/tot/WebAuthn/). Gives what makes it know.
 */
async function addAuthenticator({ page, context }: Visitor): Promise<() => Promise<unknown>> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: false },
  });
  return () => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
}

describe('Mieke invites Els', () => {
  test('who follows the link, says her name, makes a passkey, and with that decides on her first comment', async () => {
    const { page, problems, email } = await team();
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
    await page.getByText(`De uitnodiging aan ${email} is verstuurd.`).waitFor();

    const els = await visitor(stage.browser);
    await els.page.goto(await mailedLink(email));
    await els.page.getByText('Mieke vraagt u om mee te werken aan de reacties van De Krant.').waitFor();
    expect(await accessibilityFaults(els.page)).toEqual([]);
    expect(new URL(els.page.url()).search).toBe('');
    await els.page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click();
    await els.page.getByText('Vul dit in.').waitFor();
    await els.page.getByLabel('Uw naam').fill('Els');
    await els.page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click();
    await new Desk(els.page).sees('Mijn eerste reactie hier.');

    await els.page.getByRole('link', { name: 'Els', exact: true }).click();
    const knowsHer = await addAuthenticator(els);
    await els.page.getByRole('button', { name: 'Maak een passkey' }).click();
    await els.page.getByText('Er is geen passkey gemaakt.').waitFor();
    await knowsHer();
    await els.page.getByLabel('Naam van de passkey').fill('Mijn laptop');
    await els.page.getByRole('button', { name: 'Maak een passkey' }).click();
    await els.page.getByRole('button', { name: 'Verwijder de passkey Mijn laptop' }).waitFor();
    expect(await accessibilityFaults(els.page)).toEqual([]);
    await els.page.getByRole('button', { name: 'Log uit' }).first().click();
    await els.page.getByRole('button', { name: 'Log in met een passkey' }).click();
    await els.page.getByRole('link', { name: 'Wachtrij' }).click();
    await new Desk(els.page).approves('Mijn eerste reactie hier.');
    await new Desk(els.page).isDone();

    await page.reload();
    await page.getByText(email).waitFor();
    await page.getByLabel('Rol van Els').selectOption({ label: 'Beheerder' });
    const role = () =>
      stage.server.db.prepare('SELECT m.role FROM members m JOIN moderators w ON w.id = m.moderator_id WHERE w.email = ?1').bind(email);
    await expect.poll(() => role().first('role')).toBe('admin');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Verwijder Els uit het team' }).click();
    await expect.poll(() => role().first('role')).toBeNull();
    expect([...problems, ...els.problems]).toEqual([]);
  });

  test('and takes it back: the link says so', async () => {
    const { page, email } = await team();
    await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
    await page.getByText('Dit klopt niet.').waitFor();
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
    await page.getByRole('button', { name: `Trek in: de uitnodiging aan ${email}` }).click();
    await expect.poll(() => page.getByRole('heading', { name: 'Uitnodigingen' }).count()).toBe(0);
    const els = await visitor(stage.browser);
    await els.page.goto(await mailedLink(email));
    await els.page.getByText('Deze uitnodiging is gebruikt, ingetrokken of te oud.').waitFor();
  });
});

test.each([
  [1280, true],
  [375, false],
])('nobody is kept out of the team, at %i pixels, dark: %s', async (width, dark) => {
  const { page, email } = await team({ width, dark });
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click();
  await page.getByRole('heading', { name: 'Uitnodigingen' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
