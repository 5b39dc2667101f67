import { uuidv7 } from 'uuidv7';
import { vi } from 'vitest';
import type { NewComment } from '../../../shared/comments.ts';
import { onSchedule } from '../../../worker/on-schedule.ts';
import { linkIn, presses } from './mail-link.ts';
import { mailsTo } from './mails.ts';
import { moderator } from './moderator.ts';
import { bindings, clock, makeSite } from './praatmee.ts';
import { type Reader, reader } from './reader.ts';

const MINUTE_MS = 60_000;

/** The cron, on a machine that shows mail instead of sending it, so many minutes from now. */
export async function cron(minutes = 0): Promise<void> {
  clock.now += minutes * MINUTE_MS;
  const quiet = vi.spyOn(console, 'log').mockImplementation(() => {});
  await onSchedule({ ...bindings, ENVIRONMENT: 'local' }, { now: () => clock.now, newId: uuidv7 });
  quiet.mockRestore();
}

/** What somebody sends who wants mail at this address. */
export const wants = (email: string, name = 'Anna'): Partial<NewComment> => ({ author: { name, email }, answers: 'nl' });

let made = 0;

/** Anna wrote something and asked for mail at an address that only she has. */
export async function asked(mode: 'pre' | 'post' = 'post') {
  made += 1;
  const email = `anna-${made}-${crypto.randomUUID().slice(0, 6)}@lezer.example`;
  const site = await makeSite({ mode });
  const anna = await reader(site, 'Anna');
  const posted = (await anna.reacts('Wie weet hier meer van?', wants(email))).body;
  return {
    site,
    anna,
    email,
    posted,
    id: posted.comment.id,
    bram: await reader(site, 'Bram'),
    noor: await moderator('Noor', [site], 'admin'),
  };
}

/** The same, and she pressed the button in the mail. */
export async function confirmed(mode: 'pre' | 'post' = 'post') {
  const all = await asked(mode);
  await cron();
  await presses(linkIn((await mailsTo(all.email))[0], 'confirm'));
  if (mode === 'pre') await all.noor.approves(all.id);
  return all;
}

export const answers = async (by: Reader, parentId: string, text: string) => (await by.reacts(text, { parentId })).body.comment.id;

/** Mails that tell of answers, the newest first. */
export const told = async (email: string) => (await mailsTo(email)).filter((text) => text.includes('kreeg antwoord'));

/** Whether the address is kept. */
export const kept = async (email: string) =>
  (await bindings.DB.prepare('SELECT count(*) AS n FROM answer_addresses WHERE email = ?1').bind(email).first<number>('n')) === 1;
