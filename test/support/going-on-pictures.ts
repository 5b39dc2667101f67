import { nl as mails } from '../../worker/notify/texts/nl-answers.ts';
import { makeComment } from './make.ts';
import type { Scene } from './pictures.ts';
import { Widget } from './widget.ts';

const { pages, question } = mails;

/** What goes on by itself: news while somebody reads, what waits for a connection, the check for robots, and the pages behind mails. */
export async function goingOnPictures({ site, enter, shoot }: Scene): Promise<void> {
  const { server } = site;
  const article = `${server.origin}/demo/wie-zit-er-aan-het-stuur`;
  const address = 'https://vakblad.example/loopbaan/wie-zit-er-aan-het-stuur';
  const said = { name: 'Zoë', minutesAgo: 0 };
  const first = await makeComment(site, address, { ...said, name: 'Bram', text: 'Ik stuur, maar de weg ligt er al.', minutesAgo: 9 });

  const page = await enter();
  const connected = page.waitForEvent('websocket', (socket) => socket.url().endsWith('/live'));
  const widget = await Widget.open(page, article);
  await connected;
  for (const text of ['En wie tankt er?', 'Mijn leidinggevende zegt van niet.']) await makeComment(site, address, { ...said, text });
  await widget.root.getByRole('button', { name: widget.more.arrived(2) }).waitFor();
  await shoot('going-on-01-arrived', page);
  await widget.root.getByRole('button', { name: widget.more.arrived(2) }).click();
  // However many: who looks after another did finds theirs new too.
  await widget.root.locator('.live [aria-keyshortcuts]').waitFor();
  await shoot('going-on-02-unread', page);

  const linked = await enter();
  await Widget.open(linked, `${article}#reactie-${first.id}`);
  await linked.locator('praat-mee .linked').waitFor();
  await shoot('going-on-03-linked', linked);

  await widget.opensForm();
  await widget.fills('Anna de Wit', 'Geschreven in de trein, onder de Noordzee door.');
  await widget.root.getByLabel(widget.writing.email).fill('anna@lezer.example');
  await widget.root.getByLabel(widget.writing.answers).check();
  await widget.canSend();
  await page.context().setOffline(true);
  await widget.sends();
  await widget.sees(widget.writing.queued);
  await shoot('going-on-04-queued', widget.comment('Noordzee'));
  await page.context().setOffline(false);
  await widget.comment('Noordzee').getByText(widget.writing.queued).waitFor({ state: 'detached' });

  const mail = await enter();
  await mail.goto(`${server.origin}/lokaal/mail`);
  const asks = mail.getByRole('article').filter({ hasText: question.subject('Vakblad Werk') });
  await asks.first().getByRole('link').click();
  await mail.getByRole('heading', { name: pages.ask.confirm.title }).waitFor();
  await shoot('going-on-05-confirm', mail);
  await mail.getByRole('button', { name: pages.ask.confirm.button }).click();
  await mail.getByRole('heading', { name: pages.done.confirm.title }).waitFor();
  await shoot('going-on-06-confirmed', mail);

  const robot = await enter();
  const asked = { script: `${server.origin}/a-check.js`, siteKey: 'a' };
  await robot.route('**/form', async (route) => route.fulfill({ json: { ...(await (await route.fetch()).json()), turnstile: asked } }));
  await robot.route(asked.script, (route) => route.fulfill({ contentType: 'text/javascript', body: CHECK }));
  const careful = await Widget.open(robot, article);
  await careful.reacts('Anna de Wit', 'Ik ben een mens.');
  await careful.root.getByText('Bevestig dat u een mens bent').waitFor();
  await shoot('going-on-07-turnstile', careful.root.locator('praat-mee-composer'));
}

/** A check that waits for a person, as high and wide as that of Turnstile. */
const CHECK = `globalThis.turnstile = { render(place) {
  const box = place.appendChild(document.createElement('div'));
  box.textContent = 'Bevestig dat u een mens bent';
  box.style.cssText = 'width: 300px; height: 65px; padding: 1em; box-sizing: border-box; border: 1px solid gray';
} };`;
