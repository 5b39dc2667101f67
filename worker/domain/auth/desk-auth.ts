import { betterAuth } from 'better-auth';
import { emailOTP } from 'better-auth/plugins/email-otp';
import type { Ctx } from '../../context.ts';
import { keyFor, mac, shortHex } from '../../secrets.ts';

/** The session cookie: `__Host-` binds it to this one host, to HTTPS (browsers take http://localhost as such) and to the whole path. */
export const SESSION_COOKIE = '__Host-praatmee';

const DAY_SECONDS = 24 * 3600;
const SESSION_SECONDS = 30 * DAY_SECONDS;
/** So long a desk's call needs no query for its session; whoever signed out elsewhere is let go after it. Roles are looked up each time. */
const CACHED_SECONDS = 60;

/** How long new codes live, and how they reach a moderator. */
export interface Codes {
  lifeSeconds: number;
  mail(email: string, code: string): Promise<void>;
}

/** For calls that make no code. */
const NO_CODES: Codes = { lifeSeconds: 0, mail: async () => {} };

/**
 * Sign-in of moderators by better-auth, used as a library: its routes are not mounted, its errors do not leave. It is made anew for each
 * call that needs it, because it takes the database and the secret of that call. It writes to the primary, not to the call's
 * session, since a session must be found the moment it was made.
 */
export async function deskAuth(ctx: Pick<Ctx, 'env' | 'ownOrigin'>, codes = NO_CODES) {
  const codeKey = await keyFor(ctx.env, 'sign-in code');
  return betterAuth({
    baseURL: ctx.ownOrigin,
    secret: shortHex(await keyFor(ctx.env, 'desk session')),
    database: ctx.env.DB,
    user: { modelName: 'moderators', fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' } },
    session: {
      modelName: 'moderator_sessions',
      fields: {
        userId: 'moderator_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: SESSION_SECONDS,
      updateAge: DAY_SECONDS,
      cookieCache: { enabled: true, maxAge: CACHED_SECONDS },
    },
    account: { modelName: 'moderator_accounts', fields: ACCOUNT_FIELDS },
    verification: {
      modelName: 'sign_in_codes',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
      // domain/retention.ts does that.
      disableCleanup: true,
    },
    advanced: {
      cookiePrefix: SESSION_COOKIE,
      cookies: { session_token: { name: SESSION_COOKIE } },
      // It would put `__Secure-` before the names.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'strict', path: '/' },
      ipAddress: { disableIpTracking: true },
      // A test does (test/worker/auth.test.ts); here it would be a query more for each call.
      database: { validateSchema: false },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      emailOTP({
        disableSignUp: true,
        otpLength: 6,
        allowedAttempts: 3,
        expiresIn: codes.lifeSeconds,
        // Six digits are soon tried, so without the key a copy of the table would say them.
        storeOTP: { hash: async (code) => shortHex(await mac(codeKey, code)) },
        sendVerificationOTP: ({ email, otp }) => codes.mail(email, otp),
      }),
    ],
  });
}

const ACCOUNT_FIELDS = {
  accountId: 'account_id',
  providerId: 'provider_id',
  userId: 'moderator_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};
