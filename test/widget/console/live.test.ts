import { describe, expect, test } from 'vitest';
import type { DeskNews } from '../../../shared/live.ts';
import { DeskLink, type Socket } from '../../../widget/console/live/desk-link.ts';

interface Fake {
  readyState: number;
  sent: string[];
  send(message: string): void;
  close(): void;
  onopen?(): void;
  onmessage?(event: { data: string }): void;
  onclose?(): void;
}

/** A network in the hands of the test. */
function network() {
  const sockets: Fake[] = [];
  const waits: { after: number; callback: () => void }[] = [];
  const host = {
    connect() {
      const sent: string[] = [];
      const socket: Fake = { readyState: 0, sent, send: (message) => void sent.push(message), close() {} };
      sockets.push(socket);
      return socket as unknown as Socket;
    },
    set: (callback: () => void, after: number) => waits.push({ after, callback }),
    clear: () => waits.splice(0),
    random: () => 0.5,
  };
  const last = () => sockets.at(-1) as Fake;
  const opens = () => {
    last().readyState = 1;
    last().onopen?.();
  };
  const says = (news: DeskNews) => last().onmessage?.({ data: JSON.stringify(news) });
  return { host, sockets, waits, opens, says, breaks: () => last().onclose?.(), sent: () => last().sent };
}

function link() {
  const net = network();
  const heard: DeskNews[] = [];
  const desk = new DeskLink(net.host, 'mieke', (news) => heard.push(news));
  desk.resume();
  return { ...net, heard, desk };
}

const by = (id: string): DeskNews => ({ kind: 'decided', commentIds: ['c1'], action: 'approve', by: { id, name: id } });

describe('the connection with other desks', () => {
  test('tells where one is as soon as it is there, and looks again at what was missed', () => {
    const { desk, opens, sent, heard } = link();
    desk.look('c1');
    expect(sent()).toEqual([]);
    opens();
    expect(sent()).toEqual(['{"looking":"c1"}']);
    expect(heard).toEqual([{ kind: 'changed' }]);
    desk.look('c1');
    desk.look(null);
    expect(sent()).toEqual(['{"looking":"c1"}', '{"looking":null}']);
  });

  test('knows who else has a comment open, not oneself, and hears only others decide', () => {
    const { desk, opens, says, heard } = link();
    opens();
    says({
      kind: 'who',
      looking: [
        { id: 'mieke', name: 'Mieke', comment: 'c1' },
        { id: 'noor', name: 'Noor', comment: 'c1' },
      ],
    });
    expect(desk.at('c1').map(({ name }) => name)).toEqual(['Noor']);
    expect(desk.at('c2')).toEqual([]);
    says(by('mieke'));
    says(by('noor'));
    expect(heard.filter(({ kind }) => kind === 'decided')).toEqual([by('noor')]);
  });

  test('comes back after it broke, ever later, and forgets who was there', () => {
    const { desk, opens, says, breaks, waits, sockets } = link();
    opens();
    says({ kind: 'who', looking: [{ id: 'noor', name: 'Noor', comment: 'c1' }] });
    for (let round = 0; round < 8; round++) {
      breaks();
      waits.at(-1)?.callback();
    }
    expect(desk.at('c1')).toEqual([]);
    expect(sockets).toHaveLength(9);
    expect(waits.map(({ after }) => after)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  });

  test('stays away while the desk is out of sight', () => {
    const { desk, opens, breaks, waits, sockets } = link();
    opens();
    desk.pause();
    breaks();
    expect(waits).toEqual([]);
    desk.resume();
    expect(sockets).toHaveLength(2);
  });
});
