/** Addresses of the API that a page calls at first, and those of the desk; the Worker mounts the same base. Further ones: further-paths.ts. */

export const API = '/api/v1';

export const part = encodeURIComponent;

/** What the lists of comments are narrowed and ordered by; an empty `stance` is every one. */
export interface Order {
  sort: string;
  stance: string;
}
const order = ({ sort, stance }: Order) => `sort=${sort}&stance=${stance}`;
export const thread = (site: string, url: string, by: Order) => `${API}/sites/${part(site)}/thread?url=${part(url)}&${order(by)}`;
/** To it come a `url=` of each article. */
export const counts = (site: string | null) => `${API}/sites/${site}/counts?`;
export const comments = (thread: string, by: Order, cursor: string) =>
  `${API}/threads/${part(thread)}/comments?${order(by)}&cursor=${part(cursor)}`;
export const replies = (comment: string, cursor: string) => `${API}/comments/${part(comment)}/replies?cursor=${part(cursor)}`;
export const readers = (site: string) => `${API}/sites/${part(site)}/readers`;
export const poll = (id: string) => `${API}/polls/${part(id)}`;
export const vote = (id: string) => `${poll(id)}/vote`;

export const deskPaths = {
  code: `${API}/auth/code`,
  session: `${API}/auth/session`,
  account: `${API}/auth/account`,
  passkeyOptions: `${API}/auth/passkeys/options`,
  passkeys: `${API}/auth/passkeys`,
  passkey: (id: string) => `${API}/auth/passkeys/${part(id)}`,
  signedInAt: (id: string) => `${API}/auth/sessions/${part(id)}`,
  sessionOptions: `${API}/auth/session/options`,
  passkeySession: `${API}/auth/session/passkey`,
  queue: (query: string) => `${API}/moderation/queue?${query}`,
  live: (site: string) => `${API}/moderation/live?site=${part(site)}`,
  decisions: `${API}/moderation/decisions`,
  undoBatch: (batch: string) => `${API}/moderation/batches/${part(batch)}/undo`,
  comment: (id: string) => `${API}/moderation/comments/${part(id)}`,
  reports: (id: string) => `${API}/moderation/comments/${part(id)}/reports`,
  appeals: (query: string) => `${API}/moderation/appeals?${query}`,
  notices: (query: string) => `${API}/moderation/notices?${query}`,
  noticeDecision: (id: string) => `${API}/moderation/notices/${part(id)}/decision`,
  transparency: (query: string) => `${API}/moderation/transparency.csv?${query}`,
  appealAnswer: (id: string) => `${API}/moderation/appeals/${part(id)}/answer`,
  replies: (id: string) => `${API}/moderation/comments/${part(id)}/replies`,
  people: (query: string) => `${API}/moderation/people?${query}`,
  person: (id: string) => `${API}/moderation/people/${part(id)}`,
  personData: (id: string) => `${API}/moderation/people/${part(id)}/export`,
  restrictions: (person: string) => `${API}/moderation/people/${part(person)}/restrictions`,
  restriction: (id: string) => `${API}/moderation/restrictions/${part(id)}`,
  trust: (person: string) => `${API}/moderation/people/${part(person)}/trust`,
  notes: (person: string) => `${API}/moderation/people/${part(person)}/notes`,
  note: (id: string) => `${API}/moderation/notes/${part(id)}`,
  sweep: (person: string) => `${API}/moderation/people/${part(person)}/sweep`,
  rules: (site: string) => `${API}/moderation/rules${site && `?site=${part(site)}`}`,
  rulesTrial: `${API}/moderation/rules/dry-run`,
  services: (site: string) => `${API}/moderation/services${site && `?site=${part(site)}`}`,
  team: (site: string) => `${API}/moderation/team?site=${part(site)}`,
  invitations: `${API}/moderation/invitations`,
  invitation: (id: string) => `${API}/moderation/invitations/${part(id)}`,
  openInvitation: (token: string) => `${API}/auth/invitations/${part(token)}`,
  member: (site: string, id: string) => `${API}/moderation/sites/${part(site)}/members/${part(id)}`,
  figures: (query: string) => `${API}/moderation/figures?${query}`,
  texts: (site: string) => `${API}/moderation/texts${site && `?site=${part(site)}`}`,
  undo: (decision: string) => `${API}/moderation/decisions/${part(decision)}/undo`,
  threads: (query: string) => `${API}/moderation/threads?${query}`,
  thread: (id: string) => `${API}/moderation/threads/${part(id)}`,
  threadAddress: (id: string) => `${API}/moderation/threads/${part(id)}/address`,
  threadMerge: (id: string) => `${API}/moderation/threads/${part(id)}/merge`,
  threadPoll: (thread: string) => `${API}/moderation/threads/${part(thread)}/poll`,
  pollTable: (id: string) => `${API}/moderation/polls/${part(id)}/results.csv`,
  poll: (id: string) => `${API}/moderation/polls/${part(id)}`,
  log: (query: string) => `${API}/moderation/log?${query}`,
  logTable: (query: string) => `${API}/moderation/log.csv?${query}`,
  sites: `${API}/sites`,
  site: (id: string) => `${API}/sites/${part(id)}`,
};
