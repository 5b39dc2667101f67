import { wrongField } from '../../refused-error.ts';

/** When a poll is to close, in milliseconds; it cannot be in the past. */
export function closingTime(closesAt: string | null, now: number): number | null {
  if (closesAt === null) return null;
  const time = Date.parse(closesAt);
  if (time <= now) throw wrongField('closesAt', 'wrong_value');
  return time;
}
