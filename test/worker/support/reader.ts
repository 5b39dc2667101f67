import { uuidv7 } from 'uuidv7';
import type { NewComment, PostedComment } from '../../../shared/comments.ts';
import type { CommentForm } from '../../../shared/forms.ts';
import { API } from '../../../shared/paths.ts';
import type { VotedPoll } from '../../../shared/polls.ts';
import type { Proof } from '../../../shared/proofs.ts';
import type { ReaderToken } from '../../../shared/readers.ts';
import type { ThreadPage } from '../../../shared/threads.ts';
import { solve } from '../../support/solve.ts';
import { type Answer, call, clock, newAddress } from './praatmee.ts';

interface At {
  id: string;
  origin: string;
  article: string;
}

/** A named reader on a site, at an address of their own, with a token once `begin` was called. */
export class Reader {
  token: string | null = null;
  readonly address = newAddress();
  readonly name: string;
  readonly site: At;

  constructor(site: At, name: string) {
    this.site = site;
    this.name = name;
  }

  /** Gets a token, as the widget does before a first write. */
  async begin(): Promise<this> {
    const answer = await this.send<ReaderToken>('POST', `/sites/${this.site.id}/readers`);
    this.token = answer.body.token;
    return this;
  }

  send<Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return call<Body>(API + path, {
      method,
      headers: {
        origin: this.site.origin,
        'cf-connecting-ip': this.address,
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  reads(sort = 'newest', url = this.site.article): Promise<Answer<ThreadPage>> {
    return this.send('GET', `/sites/${this.site.id}/thread?url=${encodeURIComponent(url)}&sort=${sort}`);
  }

  reacts(body: string, more: Partial<NewComment> = {}): Promise<Answer<PostedComment>> {
    return this.send('POST', `/sites/${this.site.id}/comments`, this.comment(body, more));
  }

  /** What the widget would send. */
  comment(body: string, more: Partial<NewComment> = {}): NewComment {
    return { id: uuidv7(), url: this.site.article, body, author: { name: this.name }, ...more };
  }

  /** Fetches the form of the site, does the work that it asks for, and takes as long as a person who writes. */
  async proves(seconds = 5): Promise<Proof> {
    const { challenge } = (await this.send<CommentForm>('GET', `/sites/${this.site.id}/form`)).body;
    if (!challenge) throw new Error('the site asks for no proof');
    clock.now += seconds * 1_000;
    return solve(challenge);
  }

  votes(pollId: string, ...optionIds: string[]): Promise<Answer<VotedPoll>> {
    return this.send('PUT', `/polls/${pollId}/vote`, { optionIds });
  }
}

/** A reader with a token. */
export function reader(site: At, name: string): Promise<Reader> {
  return new Reader(site, name).begin();
}
