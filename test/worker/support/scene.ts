import type { Appeals } from '../../../shared/appeals.ts';
import type { Decisions } from '../../../shared/decisions.ts';
import type { Team } from '../../../shared/members.ts';
import type { ModeratedThread } from '../../../shared/moderation.ts';
import type { NoticeReceipt } from '../../../shared/notices.ts';
import type { People, Person } from '../../../shared/people.ts';
import { type Moderator, moderator } from './moderator.ts';
import { makeSite } from './praatmee.ts';
import { reader } from './reader.ts';

/** A site with something of everything on it, made by a colleague as it is needed. */
export class Scene {
  readonly site: Awaited<ReturnType<typeof makeSite>>;
  readonly colleague: Moderator;

  private constructor(site: Scene['site'], colleague: Moderator) {
    this.site = site;
    this.colleague = colleague;
  }

  static async make(): Promise<Scene> {
    const site = await makeSite({ mode: 'pre' });
    return new Scene(site, await moderator('Collega', [site], 'owner'));
  }

  async comment(): Promise<string> {
    const anna = await reader(this.site, 'Anna');
    return (await anna.reacts(`Een reactie van ${crypto.randomUUID()}.`)).body.comment.id;
  }

  async approved(): Promise<string> {
    const id = await this.comment();
    await this.colleague.approves(id);
    return id;
  }

  async decision(): Promise<Decisions> {
    return (await this.colleague.approves(await this.comment())).body;
  }

  async appeal(): Promise<string> {
    const anna = await reader(this.site, 'Anna');
    const { id } = (await anna.reacts('Een reactie om over te klagen.')).body.comment;
    await this.colleague.decides(id, { action: 'reject', reason: 'offTopic' });
    await anna.send('POST', `/comments/${id}/appeals`, { words: 'Het gaat er wel over.' });
    return (await this.colleague.send<Appeals>('GET', `/moderation/appeals?site=${this.site.id}`)).body.items[0]?.id ?? '';
  }

  async notice(): Promise<string> {
    const anna = await reader(this.site, 'Anna');
    const about = { explanation: 'Dit is smaad.', name: 'Anna', email: 'anna@lezer.example', goodFaith: true };
    return (await anna.send<NoticeReceipt>('POST', `/comments/${await this.approved()}/notices`, about)).body.id;
  }

  async thread(): Promise<string> {
    const url = `${this.site.article}-${crypto.randomUUID()}`;
    return (await this.colleague.send<ModeratedThread>('POST', '/moderation/threads', { site: this.site.id, url })).body.id;
  }

  /** The address of a discussion that is there. */
  async article(): Promise<string> {
    await this.comment();
    return this.site.article;
  }

  async poll(): Promise<string> {
    const path = `/moderation/threads/${await this.thread()}/poll`;
    return (await this.colleague.send<{ id: string }>('POST', path, { question: 'Wie?', options: ['Ik', 'U'] })).body.id;
  }

  async person(): Promise<string> {
    await this.comment();
    return (await this.colleague.send<People>('GET', `/moderation/people?site=${this.site.id}`)).body.items[0]?.id ?? '';
  }

  async restriction(): Promise<string> {
    const path = `/moderation/people/${await this.person()}/restrictions`;
    return (await this.colleague.send<Person>('POST', path, { kind: 'mute', days: 1, reason: 'Toon' })).body.restrictions[0]?.id ?? '';
  }

  async invitation(): Promise<string> {
    const body = { site: this.site.id, email: `${crypto.randomUUID()}@krant.example`, role: 'moderator' };
    return (await this.colleague.send<Team>('POST', '/moderation/invitations', body)).body.invitations[0]?.id ?? '';
  }

  async member(): Promise<string> {
    return (await moderator('Bram', [this.site])).id;
  }

  /** Of whoever calls: nobody takes another's note away. */
  async note(by: Moderator): Promise<string> {
    const path = `/moderation/people/${await this.person()}/notes`;
    return (await by.send<Person>('POST', path, { text: 'Belde' })).body.notes?.[0]?.id ?? 'geen';
  }
}
