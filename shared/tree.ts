/**
 * A reader's text as it is stored and sent: Markdown without HTML, parsed once when written.
 * Plain data, so that a client builds elements from it and never parses or injects markup.
 * A client skips a node whose `t` it does not know and renders its `c`, if any.
 */
export type Inline =
  | string
  | { t: 'em' | 'strong'; c: Inline[] }
  | { t: 'code'; v: string }
  /** `href` is http(s) or mailto, nothing else. */
  | { t: 'a'; href: string; c: Inline[] }
  | { t: 'br' };

export type Block =
  | { t: 'p'; c: Inline[] }
  | { t: 'quote'; c: Block[] }
  | { t: 'ul'; c: Block[][] }
  | { t: 'ol'; start: number; c: Block[][] }
  | { t: 'pre'; v: string };

export type Tree = Block[];
