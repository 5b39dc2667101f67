import type { PolicySettings } from '../../../shared/sites.ts';

/** The settings of one kind. */
export type Named<Kind> = { [Name in keyof PolicySettings]: PolicySettings[Name] extends Kind ? Name : never }[keyof PolicySettings];

/** The rules in the order in which they judge, each with what can be set about it: a line here is all that a new setting needs. */
export const RULE_FIELDS = [
  { rule: 'length', numbers: ['minLength', 'maxLength'] },
  { rule: 'flood', numbers: ['floodPerTenMinutes'] },
  { rule: 'links', numbers: ['maxLinks'] },
  { rule: 'spamScore', switches: ['spamScore'] },
  { rule: 'shouting', switches: ['holdShouting'] },
  { rule: 'reports', numbers: ['reportsToHold'] },
  { rule: 'firstComments', numbers: ['holdFirst'] },
  { rule: 'accountAge', numbers: ['holdNewHours'] },
  { rule: 'disposableMail', switches: ['holdDisposableMail'] },
  { rule: 'pace', numbers: ['pacePerMinute', 'reportedShare'] },
  { rule: 'editing', numbers: ['editMinutes'] },
  { rule: 'robot', switches: ['proofOfWork', 'turnstile'] },
] as const satisfies readonly { rule: string; numbers?: readonly Named<number>[]; switches?: readonly Named<boolean>[] }[];

export const RULE_LISTS = ['words', 'linkDomains', 'emailDomains'] as const satisfies readonly (keyof PolicySettings)[];
