import type { Proof } from '../../../shared/proofs.ts';
import type { RestrictionKind } from '../../../shared/restrictions.ts';
import type { Ctx } from '../../context.ts';
import { dutchMoment } from '../../dutch-time.ts';
import type { Facts, Text } from '../../policy/rule.ts';
import { RefusedError } from '../../refused-error.ts';
import type { CommentRow } from '../../store/comments.ts';
import type { ReaderRow } from '../../store/readers.ts';
import { postFacts, type RecentRow, type RepeatsRow, type RestrictedRow } from '../../store/reads/post-facts.ts';
import { rowOf, rowsOf } from '../../store/rows.ts';
import type { ServiceRow } from '../../store/services.ts';
import { type SiteRow, toSite } from '../../store/sites.ts';
import type { ThreadRow } from '../../store/threads.ts';
import { allowArticle } from '../article.ts';
import { allowWriting } from '../origin.ts';
import { type CheckedProof, checkProof, proofId } from '../robots/proof.ts';
import { readFirstOf } from '../threads/read-first.ts';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;
const TEN_MINUTES_MS = 600_000;
/** Own texts of today that a new one is compared with. */
const COMPARED_MAX = 10;

export interface Gathered {
  facts: Facts;
  parent: CommentRow | null;
  /** What was stored under this id before. */
  existing: CommentRow | null;
  siteName: string;
  /** Of the site's own pages. */
  hosts: string[];
  /** null where the site asks for none. */
  proof: CheckedProof | null;
  /** Services outside that are asked about it. */
  services: readonly ServiceRow[];
}

interface Known {
  id: string;
  siteId: string;
  url: string;
  urlKey: string;
  parentId: string | null;
  readerId: string;
  textHash: string;
  addressHash: string | null;
  author: { name: string; email?: string | undefined };
  proof?: Proof | undefined;
  website?: string | undefined;
}

/** Reads all that the rules need, and refuses what is not a matter of rules: unknown site, foreign page or article, impossible parent, no proof. */
export async function gatherFacts(ctx: Ctx, known: Known, text: Text): Promise<Gathered> {
  const of = { ...known, email: known.author.email ?? null, proofId: proofId(known.proof), now: ctx.now };
  const results = await ctx.db.batch(postFacts(ctx.db, of));
  const siteRow = rowOf<SiteRow>(results[0]);
  if (!siteRow) throw new RefusedError('site_not_found');
  const site = toSite(siteRow);
  allowWriting(ctx, site.hosts);
  allowArticle(known.url, site.hosts);
  const thread = rowOf<ThreadRow>(results[1]);
  const existing = rowOf<CommentRow>(results[2]);
  const parent = rowOf<CommentRow>(results[3]);
  if (!existing && known.parentId && !(parent?.status === 'approved' && parent.thread_id === thread?.id))
    throw new RefusedError('parent_not_found');
  const proof = site.policy.proofOfWork && !existing ? await checkProof(ctx, site.id, known.proof) : null;
  if (proof && rowOf(results[8])) throw new RefusedError('proof_wrong');
  const reader = rowOf<ReaderRow>(results[4]);
  const repeats = rowOf<RepeatsRow>(results[5]);
  const own = rowsOf<RecentRow>(results[7]);
  return {
    existing,
    parent,
    siteName: site.name,
    hosts: site.hosts,
    proof,
    services: rowsOf<ServiceRow>(results[9]),
    facts: {
      settings: site.policy,
      mode: thread?.mode ?? site.policy.mode,
      threadState: thread?.state ?? 'open',
      author: { name: known.author.name, ...(known.author.email ? { email: known.author.email } : {}) },
      person: personOf(reader, rowOf<RestrictedRow>(results[6])),
      knownForHours: reader ? (ctx.now - reader.created_at) / HOUR_MS : 0,
      recent: {
        inTenMinutes: own.filter((one) => one.created_at > ctx.now - TEN_MINUTES_MS).length,
        texts: own.slice(0, COMPARED_MAX).map((one) => one.source),
      },
      moment: dutchMoment(ctx.now),
      services: {},
      readFirst: readFirstOf(thread, ctx.now),
      approvedCount: reader?.approved_count ?? 0,
      text,
      robot: { filledIn: !!known.website, seconds: proof && (ctx.now - proof.madeAt) / SECOND_MS },
      repeats: {
        byReaderHere: repeats?.by_reader_here ?? 0,
        byReader: repeats?.by_reader ?? 0,
        byAddress: repeats?.by_address ?? 0,
        onSite: repeats?.on_site ?? 0,
      },
    },
  };
}

function personOf(reader: ReaderRow | null, row: RestrictedRow | null): Facts['person'] {
  const held: { kind: RestrictionKind; reason: string; until: number | null } | null = row?.restriction
    ? JSON.parse(row.restriction)
    : null;
  return {
    trusted: reader?.trusted === 1,
    restriction: held && { ...held, until: held.until === null ? null : new Date(held.until).toISOString() },
    likelyBanned: row?.likely_banned === 1,
  };
}
