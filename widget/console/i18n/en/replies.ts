import type { replies as Dutch } from '../nl/replies.ts';

export const replies: typeof Dutch = {
  replies: {
    title: 'Reasons and answers',
    reasons: 'Reasons to reject',
    reasonsWhy: 'A moderator picks a reason. The reader reads the explanation that you write here.',
    label: 'Reason for the moderator',
    told: 'Explanation for the reader',
    addReason: 'Add a reason',
    saved: 'Saved answers',
    savedWhy: 'Text that moderators can insert when they answer a reader.',
    name: 'Name',
    text: 'Text',
    addReply: 'Add an answer',
    remove: 'Remove',
    removeOf: (name) => `Remove ${name || 'this one'}`,
    houseRules: 'House rules',
    houseRulesWhy: 'Readers can read these rules above the form. Use * for a list and ** for bold text. Empty: no house rules.',
    save: 'Save',
    stored: 'The changes are stored.',
    failed: 'The reasons and answers cannot be loaded.',
  },
};
