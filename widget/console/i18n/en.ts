import { account } from './en/account.ts';
import { appeals } from './en/appeals.ts';
import { failures } from './en/failures.ts';
import { figures } from './en/figures.ts';
import { log } from './en/log.ts';
import { notices } from './en/notices.ts';
import { people } from './en/people.ts';
import { queue } from './en/queue.ts';
import { replies } from './en/replies.ts';
import { rules } from './en/rules.ts';
import { session } from './en/session.ts';
import { shell } from './en/shell.ts';
import { team } from './en/team.ts';
import { threads } from './en/threads.ts';
import type { Texts } from './nl.ts';

/** The desk in English. */
export const en: Texts = {
  ...shell,
  ...queue,
  ...threads,
  ...log,
  ...account,
  ...appeals,
  ...notices,
  ...figures,
  ...people,
  ...replies,
  ...rules,
  ...failures,
  ...session,
  ...team,
};
