import type { MineTexts } from './nl-mine.ts';

/** A reader's own page, in English. */
export const en: MineTexts = {
  locale: 'en',
  title: 'My comments',
  intro: 'This page is for you alone. Its address works for an hour.',
  none: 'You have not written anything here yet.',
  more: 'Earlier comments',
  placed: 'Published.',
  disagree: 'Disagree? Ask another moderator to look at it',
  appealWhy: 'Why do you disagree with this decision?',
  sendAppeal: 'Send your appeal',
  appealed: (when) => `Your appeal of ${when}:`,
  appealStates: {
    open: 'Another moderator is looking at it.',
    upheld: 'The decision stands.',
    reversed: 'Your comment was published after all.',
  },
  data: 'My data',
  download: 'Download my data',
  forget: 'Delete me',
  notes: {
    appealed: 'Your appeal has been sent.',
    appealMissing: 'Write why you disagree.',
    expired: { title: 'This page has expired', text: 'Open it again: go to the article and choose “My comments”.' },
    erase: {
      title: 'Delete me',
      text: 'Your name, e-mail address and texts are erased here for good. Answers of others stay, and your votes stay counted.',
    },
    erased: {
      title: 'Your data have been erased',
      text: 'What your own browser remembers, such as your name, you can clear in your browser.',
    },
  },
  eraseNow: 'Erase everything',
};
