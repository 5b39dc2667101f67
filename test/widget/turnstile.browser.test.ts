import type { Browser } from 'playwright-core';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, visitor } from '../support/browser.ts';
import { makeSite, type Site } from '../support/make.ts';
import { type Praatmee, startPraatmee } from '../support/serve.ts';
import { type FakeTurnstile, startTurnstile } from '../support/turnstile.ts';
import { Widget } from '../support/widget.ts';
import { makeArticle } from './article-page.ts';

let browser: Browser;
let cloudflare: FakeTurnstile;
let server: Praatmee;
let site: Site;

beforeAll(async () => {
  browser = await openBrowser();
  cloudflare = await startTurnstile();
  server = await startPraatmee({ vars: cloudflare.vars });
  site = await makeSite(server, { mode: 'post', turnstile: true });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  cloudflare.stop();
});

async function annaOn(path: string, on = site, csp = '') {
  const person = await visitor(browser);
  const body = `<script async src="${server.origin}/embed.js" data-site="${on.id}"></script>`;
  const url = await makeArticle({ path, body, ...(csp ? { csp } : {}) });
  return { ...person, widget: await Widget.open(person.page, url) };
}

describe('on a site that chose Turnstile', () => {
  test('its script comes when Anna sends and not before; each comment brings a token of its own', async () => {
    const { context, widget } = await annaOn('/turnstile');
    const before = cloudflare.asked.length;
    await widget.opensForm();
    await widget.fills('Anna', 'Ik ben een mens.');
    expect(cloudflare.asked.slice(before)).toEqual([]);
    await widget.sends();
    await widget.comment('Ik ben een mens.').waitFor();
    await widget.reacts('Anna', 'Nog steeds een mens.');
    await widget.comment('Nog steeds een mens.').waitFor();
    const [script, first, second] = cloudflare.asked.slice(before);
    expect(script).toBe('script');
    expect(new Set([first, second]).size).toBe(2);
    await context.close();
  });

  test('where Cloudflare cannot be reached the text stays, and can be sent later', async () => {
    const { context, widget } = await annaOn('/turnstile-down');
    cloudflare.down = true;
    await widget.reacts('Anna', 'Even geen controle.');
    await widget.sees(widget.writing.kept);
    cloudflare.down = false;
    await widget.sends();
    await widget.comment('Even geen controle.').waitFor();
    await context.close();
  });

  test('a page with a strict policy has to allow the script, and nothing else of ours changes', async () => {
    const csp = [
      `script-src ${server.origin} ${cloudflare.vars.TURNSTILE_URL}`,
      `connect-src ${server.origin} ${cloudflare.vars.TURNSTILE_URL}`,
      "default-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types praatmee-turnstile',
    ].join('; ');
    const { context, widget, problems } = await annaOn('/turnstile-strict', site, csp);
    await widget.reacts('Anna', 'Onder een strenge pagina.');
    await widget.comment('Onder een strenge pagina.').waitFor();
    expect(problems.filter((problem) => !/favicon/.test(problem))).toEqual([]);
    await context.close();
  });

  test('nothing is asked of Cloudflare where the site did not choose it', async () => {
    const { context, widget } = await annaOn('/no-turnstile', await makeSite(server, { mode: 'post' }));
    const before = cloudflare.asked.length;
    await widget.reacts('Anna', 'Zonder derden.');
    await widget.comment('Zonder derden.').waitFor();
    expect(cloudflare.asked.slice(before)).toEqual([]);
    await context.close();
  });
});

describe('the server believes Cloudflare and nobody else', () => {
  const posts = async (turnstile?: string) => {
    const comment = { id: uuidv7(), url: 'http://localhost/artikel', body: `Reactie ${uuidv7()}`, author: { name: 'Anna' }, turnstile };
    const answer = await fetch(`${server.origin}/api/v1/sites/${site.id}/comments`, {
      method: 'POST',
      headers: { origin: 'http://localhost', 'content-type': 'application/json' },
      body: JSON.stringify(comment),
    });
    return [answer.status, (await answer.json()).code];
  };

  test('a token is good once', async () => {
    const token = cloudflare.solve('localhost');
    expect(await posts(token)).toEqual([201, undefined]);
    expect(await posts(token)).toEqual([403, 'proof_wrong']);
  });

  test('no token, one that was made up, one for another page and one for another action are refused', async () => {
    expect(await posts()).toEqual([403, 'proof_missing']);
    expect(await posts('verzonnen')).toEqual([403, 'proof_wrong']);
    expect(await posts(cloudflare.solve('elders.example'))).toEqual([403, 'proof_wrong']);
    expect(await posts(cloudflare.solve('localhost', 'login'))).toEqual([403, 'proof_wrong']);
  });

  test('while Cloudflare is down nothing passes, and the caller is told to come back', async () => {
    cloudflare.down = true;
    expect(await posts(cloudflare.solve('localhost'))).toEqual([503, 'overloaded']);
    cloudflare.down = false;
  });
});
