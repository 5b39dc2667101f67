/** What a call may cost in D1. A change that needs more says so by raising the number in the same commit. */
export const BUDGETS = {
  post: { roundTrips: 2, statements: 11, rowsRead: 20, rowsWritten: 12 },
  vote: { roundTrips: 2, statements: 7, rowsRead: 32, rowsWritten: 6 },
} as const;
