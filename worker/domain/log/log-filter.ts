import type { LogQuery } from '../../../shared/log.ts';
import { endOfDutchDay, startOfDutchDay } from '../../dutch-time.ts';
import type { LogFilter } from '../../store/reads/log.ts';

/** What was asked for, as the store looks for it. */
export function logFilter({ site, about, moderator, from, until, q }: LogQuery): LogFilter {
  return {
    siteId: site,
    from: from ? startOfDutchDay(from) : 0,
    until: until ? endOfDutchDay(until) : Number.MAX_SAFE_INTEGER,
    about: about ?? null,
    moderatorId: moderator ?? null,
    q: q ?? null,
  };
}
