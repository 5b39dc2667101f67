import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { newAddress } from './address.ts';

/** What a Chromium in a container needs, and nothing that it does by itself in the background. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

interface Person {
  /** CSS pixels; 1280 unless told. */
  width?: number;
  dark?: boolean;
  /** Has set colours of their own on their machine. */
  forcedColors?: boolean;
}

/** Somebody with a browser of their own: own storage, own address. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** Errors in the console, exceptions and violations of a content security policy, in the order in which they came. */
  problems: string[];
}

/** The Chromium of `CHROMIUM_PATH`, which `npm test` sets, or the usual one. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? USUAL.find((path) => existsSync(path));
  if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A person with an empty browser. Whatever a page asks of other machines than this one is answered with nothing. */
export async function visitor(browser: Browser, { width = 1280, dark = false, forcedColors = false }: Person = {}): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    hasTouch: width < 600,
    extraHTTPHeaders: { 'cf-connecting-ip': newAddress() },
  });
  context.setDefaultTimeout(10_000);
  await context.route(isElsewhere, (route) => route.fulfill({ status: 200, body: '' }));
  const page = await context.newPage();
  return { page, context, problems: await collectProblems(page) };
}

function isElsewhere(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && !['localhost', '127.0.0.1'].includes(url.hostname);
}

async function collectProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.exposeFunction('tellViolation', (text: string) => problems.push(text));
  await page.addInitScript(() => {
    const tell = (globalThis as unknown as { tellViolation(text: string): void }).tellViolation;
    addEventListener('securitypolicyviolation', (event) => tell(`CSP ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));
  });
  return problems;
}
