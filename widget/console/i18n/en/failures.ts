import type { failures as Dutch } from '../nl/failures.ts';
import { two } from '../plural.ts';

export const failures: typeof Dutch = {
  fields: {
    required: 'Fill this in.',
    empty: 'Fill this in.',
    too_short: 'This is too short.',
    too_long: 'This is too long.',
    wrong_type: 'This cannot be used here.',
    wrong_value: 'This is not right.',
    forbidden_characters: 'There are characters in it that are not allowed.',
  },
  failures: {
    offline: 'There is no connection. Nothing was lost.',
    signed_out: 'You are signed out. Sign in again.',
    sign_in_code_wrong: 'This code is wrong or too old. Ask for a new one.',
    rate_limited: 'That was too often in a row. Wait a moment and try again.',
    invalid_input: 'Not everything is filled in well yet.',
    not_found: 'This is no longer there, or you may not see it.',
    not_allowed: 'You may not do this on this site.',
    already_decided: 'A colleague was first. Reload the page to see what was decided.',
    own_decision: 'You took this decision yourself. A colleague has to answer this appeal.',
    cannot_pin: 'One comment that is no reply can be pinned. Unpin the other one first.',
    parent_not_found: 'Readers do not see this comment. Approve it first.',
    changed_meanwhile: 'A colleague has just changed this. Load it again and then change it.',
    already_member: 'This person works here already.',
    invitation_gone: 'This invitation was used, withdrawn, or is too old. Ask for a new one.',
    last_owner: 'A site has at least one owner. Give somebody else that role first.',
    cannot_undo: 'This can no longer be undone: something else was decided after it.',
    poll_has_votes: 'Somebody has just voted. The question and its answers can no longer be changed.',
    thread_has_poll: 'This article has a poll already. Load the page again.',
    url_not_of_site: 'This address is not of this site.',
    export_too_large: 'These are too many lines for one file. Choose a shorter time.',
    overloaded: 'It is too busy right now. Try again soon.',
    internal: 'Something went wrong on our side. Try again.',
  },
  waitSeconds: (seconds) => `You can try again in ${two(seconds, '1 second', `${seconds} seconds`)}.`,
};
