import { account } from './nl/account.ts';
import { appeals } from './nl/appeals.ts';
import { failures } from './nl/failures.ts';
import { figures } from './nl/figures.ts';
import { log } from './nl/log.ts';
import { notices } from './nl/notices.ts';
import { people } from './nl/people.ts';
import { queue } from './nl/queue.ts';
import { replies } from './nl/replies.ts';
import { rules } from './nl/rules.ts';
import { session } from './nl/session.ts';
import { shell } from './nl/shell.ts';
import { team } from './nl/team.ts';
import { threads } from './nl/threads.ts';

/** Every word that the desk says, in Dutch at B1 level; a file a screen. The other languages have the same keys. */
export const nl = {
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

/** The keys and shapes of `nl`, for other languages: the compiler names what is missing. */
export type Texts = typeof nl;
