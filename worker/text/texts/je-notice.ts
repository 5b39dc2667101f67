import { type NoticeTexts, nl } from './nl-notice.ts';

/** Dutch that says "je": the formal table, and what is said differently. */
export const je: NoticeTexts = {
  ...nl,
  noticeWhat: 'De redactie moet hierover beslissen en mailt je de beslissing. De schrijver ziet je naam niet.',
  name: 'Je naam',
  email: 'Je e-mailadres',
  faults: { ...nl.faults, name: 'Vul je naam in.', email: 'Vul een e-mailadres in waarop wij je kunnen bereiken.' },
  received: (id) => `Je melding is ontvangen. Het kenmerk is ${id}.`,
  mailed: 'Je krijgt deze bevestiging ook per mail.',
};
