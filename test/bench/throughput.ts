import { newAddress } from '../support/address.ts';

const AT_ONCE = 8;
const MILLISECONDS = 2_000;

/** How many answers a second the local server gives to one address that is asked for again and again, after a first answer. */
export async function requestsPerSecond(url: string): Promise<number> {
  const headers = { 'cf-connecting-ip': newAddress() };
  const ask = async () => {
    const answer = await fetch(url, { headers });
    await answer.arrayBuffer();
  };
  await ask();
  let answers = 0;
  const start = performance.now();
  const keepAsking = async () => {
    for (; performance.now() < start + MILLISECONDS; answers++) await ask();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepAsking));
  return answers / ((performance.now() - start) / 1000);
}
