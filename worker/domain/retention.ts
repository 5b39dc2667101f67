import { APPEAL_DAYS } from '../../shared/limits.ts';
import type { Ctx } from '../context.ts';
import { dropOldAnswers } from '../store/answer-news.ts';
import { deleteOldChallenges } from '../store/challenges.ts';
import { forgetNotifiers } from '../store/notices.ts';
import { purgeOutbox } from '../store/outbox.ts';
import {
  deleteExpiredCodes,
  deleteExpiredSessions,
  deleteOldInvitations,
  dropCommentAddresses,
  dropRestrictionAddresses,
  dropVoteAddresses,
  forgetEndedRestrictions,
} from '../store/retention.ts';
import { deleteShareMarks } from '../store/shares.ts';

/** Long enough to see that one address sends much; after it nothing here says where anybody was. */
const ADDRESS_DAYS = 30;

/** So long an admin can see that an invitation was not taken. */
const INVITATION_DAYS = 30;

/** An address that was not confirmed by then was perhaps somebody else's; the mail says so too. */
const CONFIRM_DAYS = 7;

/** Nobody answers a comment of half a year ago. */
const WATCH_DAYS = 180;

const DAY_MS = 24 * 3600 * 1000;

/** Drops what is kept no longer: hashes of addresses, invitations nobody took, codes and sessions that have expired, mails that were sent. */
export async function retain(ctx: Pick<Ctx, 'db' | 'now'>): Promise<void> {
  const { db, now } = ctx;
  await db.batch([
    dropCommentAddresses(db, now - ADDRESS_DAYS * DAY_MS),
    dropVoteAddresses(db, now - ADDRESS_DAYS * DAY_MS),
    dropRestrictionAddresses(db, now - ADDRESS_DAYS * DAY_MS),
    forgetEndedRestrictions(db, now),
    forgetNotifiers(db, now - APPEAL_DAYS * DAY_MS),
    ...dropOldAnswers(db, {
      unconfirmed: now - CONFIRM_DAYS * DAY_MS,
      watches: now - WATCH_DAYS * DAY_MS,
      news: now - ADDRESS_DAYS * DAY_MS,
    }),
    deleteOldInvitations(db, now - INVITATION_DAYS * DAY_MS),
    deleteOldChallenges(db, now),
    deleteShareMarks(db, now - DAY_MS),
    deleteExpiredCodes(db, now),
    deleteExpiredSessions(db, now),
    purgeOutbox(db, now),
  ]);
}
