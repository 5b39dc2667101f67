import { policySettings } from '../../shared/sites.ts';
import { judge } from '../../worker/policy/judge.ts';
import { parseText } from '../../worker/text/parse-text.ts';
import { hasCorpora, type Labelled, labelledComments, sentences } from '../support/labelled.ts';
import { HARMLESS, SPAM } from '../support/labelled-nl.ts';

const SIGNS: Record<string, string> = { a: '@', e: '3', i: '1', o: '0', s: '$' };

/** What the default policy makes of our own labelled comments, on which it was not tuned, and of published ones where they are here. */
export function measurePolicy(): Record<string, Record<string, number> | string> {
  const own = [...HARMLESS.map((text) => ({ text, spam: false })), ...SPAM.map((text) => ({ text, spam: true }))];
  const dutch = { Dutch: score(own), 'Dutch, signs for letters': score(own.map(disguised)) };
  return { ...dutch, ...(hasCorpora() ? measurePublished() : { published: 'not here (PRAATMEE_CORPORA)' }) };
}

/** It was tuned on Psy and Katy Perry, and not on LMFAO. */
function measurePublished(): Record<string, Record<string, number>> {
  const tuned = ['Youtube01-Psy.csv', 'Youtube02-KatyPerry.csv'].flatMap(labelledComments);
  const other = labelledComments('Youtube03-LMFAO.csv');
  const harmless = sentences('benign-nl.txt').map((text) => statusOf(text));
  const share = (status: string) => percent(harmless.filter((one) => one === status).length / harmless.length);
  return {
    'Psy, Katy Perry (tuned on)': score(tuned),
    LMFAO: score(other),
    'LMFAO, signs for letters': score(other.map(disguised)),
    'harmless Dutch': { texts: harmless.length, held: share('pending'), spam: share('spam'), refused: share('refused') },
  };
}

function score(comments: readonly Labelled[]) {
  const caught = comments.filter(({ text }) => statusOf(text) !== 'approved');
  const right = caught.filter(({ spam }) => spam).length;
  return {
    texts: comments.length,
    precision: percent(right / caught.length),
    recall: percent(right / comments.filter(({ spam }) => spam).length),
  };
}

function statusOf(source: string): string {
  const parsed = parseText(source);
  if ('error' in parsed) return 'refused';
  return judge({
    settings: policySettings.parse({ mode: 'post' }),
    mode: 'post',
    threadState: 'open',
    author: { name: 'Anja' },
    approvedCount: 0,
    robot: { filledIn: false, seconds: null },
    text: parsed.text,
    person: { trusted: false, restriction: null, likelyBanned: false },
    knownForHours: 1_000,
    recent: { inTenMinutes: 0, texts: [] },
    moment: { weekday: 0, minute: 600 },
    services: {},
    readFirst: null,
    repeats: { byReaderHere: 0, byReader: 0, byAddress: 0, onSite: 0 },
  }).status;
}

/** The second letter of each word that has a sign for it, links left as they are. */
function disguised({ text, spam }: Labelled): Labelled {
  const words = text
    .split(/(\s+)/)
    .map((word) => (/[./]/.test(word) ? word : word.replace(/(?<=^\w{1,3})[aeios]/i, (letter) => SIGNS[letter.toLowerCase()] ?? letter)));
  return { text: words.join(''), spam };
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
