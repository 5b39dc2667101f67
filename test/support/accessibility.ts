import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong, a line a finding; shadow roots included. `within` is a CSS selector, for a page whose own faults are not ours.
 * Rules: all of WCAG 2.2 A and AA and axe's best practices.
 */
export async function accessibilityFaults(page: Page, within?: string): Promise<string[]> {
  // Evaluated by the debugger, so that a page's content security policy does not matter.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (selector) => (globalThis as unknown as { axe: { run(context: unknown): Promise<AxeResults> } }).axe.run(selector ?? document),
    within,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`));
}
