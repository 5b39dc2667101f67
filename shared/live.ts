/** A moderator whose desk is open, and the comment that lies in front of them. */
export interface Looking {
  id: string;
  name: string;
  comment: string | null;
}

/** What the room of a site's desks says, as JSON over its WebSocket. `changed`: look again at the queue. */
export type DeskNews =
  | { kind: 'who'; looking: Looking[] }
  | { kind: 'decided'; commentIds: string[]; action: string; by: { id: string; name: string } }
  | { kind: 'changed' };

/** What a desk says to the room: which comment lies in front, if any. */
export interface DeskSays {
  looking: string | null;
}
