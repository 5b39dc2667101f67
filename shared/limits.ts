/** Every number that both sides must agree on. Lengths are Unicode code points, so that an emoji counts once. */

/** Bytes of a request body. */
export const REQUEST_BYTES_MAX = 64 * 1024;
export const NAME_MAX = 80;
/** RFC 5321 §4.5.3.1.3: a path is at most 256 octets, brackets included. */
export const EMAIL_MAX = 254;
/** What the contract accepts; a site's own `maxLength` may be lower. */
export const BODY_MAX = 10_000;
export const TITLE_MAX = 300;
export const URL_MAX = 2_000;
export const NOTE_MAX = 1_000;
/** A site's own rules for writers. */
export const HOUSE_RULES_MAX = 4_000;
/** So long the work that a form asks of the browser is good. */
export const PROOF_HOURS = 2;
/** Nobody reads a form and writes in it within this time. */
export const PERSON_SECONDS = 2;
/** developers.cloudflare.com/turnstile: a token has at most 2,048 characters. */
export const TURNSTILE_MAX = 2_048;
/** What a moderator writes to the writer of a comment with the reason. */
export const WORDS_TO_WRITER_MAX = 500;
/** What a writer says against a decision, and for how long they can (DSA art. 20 §1: at least six months). */
export const APPEAL_MAX = 2_000;
export const APPEAL_DAYS = 184;
/** Why a comment is illegal. */
export const NOTICE_MAX = 4_000;
/** What somebody calls a passkey. */
export const PASSKEY_NAME_MAX = 60;
export const REASON_KEY_MAX = 64;
export const REASON_LABEL_MAX = 80;
export const REASONS_MAX = 20;
export const SAVED_REPLIES_MAX = 50;
/** Of a key of a service outside, and of its address. */
export const SERVICE_KEY_MAX = 100;
export const SERVICE_URL_MAX = 500;
export const WORD_MAX = 80;
export const WORDS_MAX = 500;
export const DOMAINS_MAX = 200;
export const HOST_MAX = 253;
export const HOSTS_MAX = 50;
export const SITE_ID_MAX = 40;

export const POLL_QUESTION_MAX = 200;
export const POLL_OPTION_MAX = 100;
export const POLL_OPTIONS_MIN = 2;
export const POLL_OPTIONS_MAX = 10;

/** Levels of replies below a top-level comment; deeper ones are listed under their ancestor on this level. */
export const REPLY_DEPTH_MAX = 3;
/** Nested quotes and lists in a reader's text; deeper is refused. */
export const TREE_DEPTH_MAX = 6;

/** Comments a page, and replies that come with each top-level comment of a page. */
export const PAGE_SIZE = 20;
export const REPLIES_SHOWN = 5;
export const QUEUE_PAGE_SIZE = 50;
/** Comments that one page of a narrowed queue looks through. */
export const QUEUE_SCAN_MAX = 2_000;
export const SEARCH_MAX = 100;
/** Reports of one comment that a moderator sees. */
export const REPORTS_SHOWN = 20;
/** Reports that a site can ask for before a comment waits; more are not counted for it. */
export const REPORTS_TO_HOLD_MAX = 100;
/** Two years; longer is for good. */
export const RESTRICTION_DAYS_MAX = 730;
/** Comments that a trial of other rules judges, and those of them that it shows. */
export const RULES_TRIED_MAX = 500;
export const RULES_TRIED_SHOWN = 50;
export const DECISIONS_MAX = 100;
/** Of a branch, and of a person's own comments, that a case shows. */
export const CASE_BRANCH_MAX = 40;
export const CASE_RECENT_MAX = 8;
export const CASE_NOTES_MAX = 5;
export const COUNTS_MAX = 100;

/** Of what is searched for in the audit log. */
export const LOG_SEARCH_MAX = 100;
export const LOG_PAGE_SIZE = 50;
/** Lines of the audit log that one page looks through, and that one download may hold. */
export const LOG_SCAN_MAX = 1_000;
export const LOG_EXPORT_MAX = 10_000;
/** Latest comments of a site at once, and code points of each that are shown there. */
export const LATEST_MAX = 20;
export const EXCERPT_MAX = 160;
/** Entries of a feed. */
export const FEED_MAX = 50;
