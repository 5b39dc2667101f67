/** The most valued comment with each stance in a thread's poll, in the order of the options: one step in the index for each. `columns` of c and o. */
export const bestOfSides = (columns: string, threadId: string) =>
  `SELECT ${columns} FROM polls p CROSS JOIN poll_options o ON o.poll_id = p.id CROSS JOIN comments c ON c.seq = (
     SELECT x.seq FROM comments x INDEXED BY comments_of_stance_by_score
     WHERE x.thread_id = p.thread_id AND x.stance = o.id AND x.parent_id IS NULL AND x.status = 'approved' ORDER BY x.score DESC, x.seq DESC LIMIT 1)
   WHERE p.thread_id = ${threadId} ORDER BY o.position`;
