/** The ways in which a reader passes an article on; `device` is the share sheet of the phone itself. */
export const CHANNELS = ['linkedin', 'whatsapp', 'bluesky', 'mastodon', 'x', 'facebook', 'e-mail', 'copy', 'device'] as const;
export type Channel = (typeof CHANNELS)[number];
