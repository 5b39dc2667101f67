import type { Page } from 'playwright-core';

export interface Kept {
  nodes: number;
  listeners: number;
  /** Bytes of the script's own heap. */
  heap: number;
}

/** What a page still holds after its garbage was collected. */
export async function kept(page: Page): Promise<Kept> {
  const cdp = await page.context().newCDPSession(page);
  // Twice: what the first round lets go of may have held something else.
  for (let round = 0; round < 2; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize: heap } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return { nodes, listeners, heap };
}
