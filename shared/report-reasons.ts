/** Why a reader reports a comment; worded by the widget and the desk. */
export const REPORT_REASONS = ['insult', 'discrimination', 'threat', 'privacy', 'advertising', 'falsehood', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];
