/** Days that the figures of a site can be about. */
export const PERIODS = ['7', '30', '90', '365'] as const;
export type Period = (typeof PERIODS)[number];

/** Classes of waiting: up to five minutes, half an hour, two, eight and twenty-four hours, and longer. */
export const WAITS = ['5min', '30min', '2h', '8h', '24h', 'longer'] as const;
export type Wait = (typeof WAITS)[number];
