import type { shell as Dutch } from '../nl/shell.ts';

export const shell: typeof Dutch = {
  language: 'en',
  desk: 'Moderation',
  toMain: 'Skip to the content',
  menu: 'Sections',
  queue: 'Queue',
  threads: 'Articles',
  site: 'Site',
  signOut: 'Sign out',
  keys: 'Keys',
  loading: 'One moment please',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  optional: 'may stay empty',
  more: 'More',
  notLoaded: 'This part cannot be loaded.',
  notYours: 'This part is for administrators',
  notYoursMore: 'Ask an administrator of the site if you want something changed here.',
  noSites: 'You are not a moderator of any site yet. Ask the administrator to add you.',
};
