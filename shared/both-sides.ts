/** The stance that stands for the most valued comment of each side in a poll; there is one page of them. */
export const BOTH = 'both';
