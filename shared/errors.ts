/** The closed list of error codes and the HTTP status of each. A client must treat a code that it does not know as `internal`. */
export const ERROR_STATUS = {
  bad_json: 400,
  unsupported_media_type: 415,
  body_too_large: 413,
  /** One or more fields are wrong; `errors` names them. */
  invalid_input: 422,
  not_found: 404,
  site_not_found: 404,
  /** The article's host is not one of the site's. */
  url_not_of_site: 422,
  /** The request comes from a page that is not the site's, or says nothing of where it comes from. */
  origin_not_allowed: 403,
  /** The parent is unknown, not approved, deleted, or in another thread. */
  parent_not_found: 422,
  thread_closed: 409,
  /** The same comment id was used before for something else. */
  id_taken: 422,
  /** Who is banned or muted cannot do this; `restriction` says why and until when. */
  restricted: 403,
  /** The site's rules refuse the comment; `reasons` says which. */
  comment_refused: 422,
  /** The site asks for a proof that no robot writes, and there is none; its form (`GET /sites/{site}/form`) says which. */
  proof_missing: 403,
  /** The proof is wrong, too old, of another site, or was used before. */
  proof_wrong: 403,
  /** One does not report or value what one wrote. */
  own_comment: 409,
  /** The time in which one may change or take back one's own comment is over, or the editors decided on it. */
  edit_closed: 409,
  /** Nothing was decided against the comment, or too long ago. */
  cannot_appeal: 409,
  /** Somebody else has to answer an appeal against it. */
  own_decision: 403,
  poll_closed: 409,
  option_not_found: 422,
  too_many_options: 422,
  /** Options and question stay as they are once somebody voted. */
  poll_has_votes: 409,
  thread_has_poll: 409,
  /** Another discussion stands at that address, or stood there before it moved. */
  address_taken: 409,
  token_missing: 401,
  token_invalid: 401,
  token_expired: 401,
  token_of_other_site: 401,
  signed_out: 401,
  sign_in_code_wrong: 401,
  /** Unknown, taken away, not for this desk, or answered before. */
  passkey_wrong: 401,
  /** The role does not allow it, on a site where one has a role. */
  not_allowed: 403,
  /** A colleague was first; `conflicts` says who did what. */
  already_decided: 409,
  /** Somebody else changed it since this was read. */
  changed_meanwhile: 409,
  already_member: 409,
  /** Used, withdrawn, too old, or never made. */
  invitation_gone: 404,
  /** A site keeps somebody who may do everything. */
  last_owner: 409,
  cannot_undo: 409,
  /** It is a reply, or another comment is pinned in the discussion. */
  cannot_pin: 409,
  site_exists: 409,
  /** More lines than one download may hold; a shorter time has fewer. */
  export_too_large: 422,
  rate_limited: 429,
  /** A service outside that was needed for this did not answer. */
  service_unreachable: 503,
  internal: 500,
  overloaded: 503,
  not_configured: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** What can be wrong with one field. */
export const FIELD_CODES = ['required', 'empty', 'too_short', 'too_long', 'wrong_type', 'wrong_value', 'forbidden_characters'] as const;
export type FieldCode = (typeof FIELD_CODES)[number];

export interface FieldError {
  /** Dotted path in the body or the name of the query or path parameter, for example `author.name`. */
  path: string;
  code: FieldCode;
}

/** RFC 9457 problem details, as every error answer of the API. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  requestId: string;
  /** Why, in sentences for the reader, in the language of the request (Accept-Language); absent where no reader meets the code. */
  detail?: string;
  errors?: FieldError[];
  /** With `comment_refused`: the names of the rules that refused. */
  reasons?: string[];
  /** With `restricted`, and `comment_refused` of somebody who is banned: why, and until when (ISO 8601; null: for good). */
  restriction?: { reason: string; until: string | null };
  /** With `already_decided`: see `Conflict` in `moderation.ts`. */
  conflicts?: unknown[];
}
