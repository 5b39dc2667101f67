import type { Account } from '../../../shared/account.ts';
import { type Ctx, requireModerator } from '../../context.ts';
import { RefusedError } from '../../refused-error.ts';
import { deletePasskey, type PasskeyRow, passkeysOf } from '../../store/passkeys.ts';
import { rowsOf } from '../../store/rows.ts';
import { deleteSession, type SessionRow, sessionsOf } from '../../store/sessions.ts';

/** How one signs in, and where one is signed in. */
export async function readAccount(ctx: Ctx): Promise<Account> {
  const { id } = requireModerator(ctx);
  const [passkeys, sessions] = await ctx.db.batch([passkeysOf(ctx.db, id), sessionsOf(ctx.db, id, ctx.now)]);
  return {
    passkeys: rowsOf<PasskeyRow>(passkeys).map(({ id, name, created_at, used_at }) => ({
      id,
      name,
      createdAt: new Date(created_at).toISOString(),
      usedAt: used_at === null ? null : new Date(used_at).toISOString(),
    })),
    sessions: rowsOf<SessionRow>(sessions).map(({ id, user_agent, created_at, updated_at }) => ({
      id,
      current: id === ctx.sessionId,
      agent: user_agent || null,
      createdAt: created_at,
      lastUsedAt: updated_at,
    })),
  };
}

/** Takes one of one's passkeys away. Refused with `not_found`. */
export async function removePasskey(ctx: Ctx, passkeyId: string): Promise<Account> {
  const { id } = requireModerator(ctx);
  const { meta } = await deletePasskey(ctx.db, passkeyId, id).run();
  if (!meta.changes) throw new RefusedError('not_found');
  return readAccount(ctx);
}

/** Signs out elsewhere, for good within a minute (desk-auth.ts says why). Refused with `not_found`. */
export async function endSession(ctx: Ctx, sessionId: string): Promise<Account> {
  const { id } = requireModerator(ctx);
  const { meta } = await deleteSession(ctx.db, sessionId, id).run();
  if (!meta.changes) throw new RefusedError('not_found');
  return readAccount(ctx);
}
