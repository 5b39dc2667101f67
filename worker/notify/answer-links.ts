import type { Ctx } from '../context.ts';
import { sign, unsign } from '../signed.ts';

/** What the pages behind the links do. */
export const LINKS = ['confirm', 'stop'] as const;
export type Link = (typeof LINKS)[number];

/** The address of such a page: it names an address of mail by its id, signed, and opens for nobody who was not mailed. */
export async function answerLink({ env }: Pick<Ctx, 'env'>, origin: string, link: Link, addressId: string): Promise<string> {
  return `${origin}/mail/${link}/${await sign(env, `answers ${link}`, addressId)}`;
}

/** The id in a link; null for what was not made here. */
export function addressOf({ env }: Pick<Ctx, 'env'>, link: Link, token: string): Promise<string | null> {
  return unsign(env, `answers ${link}`, token);
}
