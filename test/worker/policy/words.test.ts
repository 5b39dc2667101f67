import { describe, expect, test } from 'vitest';
import { judge } from '../../../worker/policy/judge.ts';
import { facts } from './facts.ts';

const list = (...words: string[]) => ({ settings: { words: words.map((word) => ({ word, effect: 'hold' as const })) } });
const found = (text: string, ...words: string[]) => judge(facts(text, list(...words))).evidence.flatMap((one) => one.matched);

describe('A word of the list is found', () => {
  test.each([
    ['Wat een klootzak!', 'klootzak', 'klootzak'],
    ['KLOOTZAK', 'klootzak', 'KLOOTZAK'],
    ['klootzak-gedrag', 'klootzak', 'klootzak'],
    ['(klootzak)', 'Klootzak', 'klootzak'],
    ['_klootzak_ en meer', 'klootzak', 'klootzak'],
    ['klo**otz**ak', 'klootzak', 'klootzak'],
    ['Klóótzak', 'klootzak', 'Klóótzak'],
    ['kloot\u200bzak', 'klootzak', 'kloot\u200bzak'],
    ['Dat is er één', 'een', 'één'],
    ['Dat is er een', 'één', 'een'],
    ['ga\ndood', 'ga dood', 'ga\ndood'],
    ['ga \u00a0  dood', 'ga dood', 'ga \u00a0  dood'],
    ['`klootzak`', 'klootzak', 'klootzak'],
    ['C++ is beter', 'c++', 'C++'],
    ['Ik zeg 🖕🏿', '🖕', '🖕'],
    ['[hier](https://gratis-casino.example)', 'casino', 'casino'],
  ])('in %j by %j', (text, word, matched) => expect(found(text, word)).toEqual([matched]));

  test('in the name above the text', () => {
    const verdict = judge(facts('Goed stuk.', { ...list('klootzak'), author: { name: 'Meneer Klootzak' } }));
    expect(verdict).toMatchObject({ status: 'pending', reason: 'words', evidence: [{ matched: ['Klootzak'] }] });
  });

  test('each way it was written is shown once', () => {
    expect(found('hoer HOER hoer', 'hoer')).toEqual(['hoer', 'HOER']);
  });
});

describe('A word that was written to get past the list is found, and shown as it was written', () => {
  test.each([
    ['Wat een h0er', 'hoer', 'h0er'],
    ['kl00tz@k!', 'klootzak', 'kl00tz@k'],
    ['een k1er en een ei1and', 'eiland', 'ei1and'],
    ['m1erneuker', 'mierneuker', 'm1erneuker'],
    ['Wat een k l o o t z a k zeg', 'klootzak', 'k l o o t z a k'],
    ['k.l.o.o.t', 'kloot', 'k.l.o.o.t'],
    ['die h.0.e.r.', 'hoer', 'h.0.e.r'],
    ['kuuuuut', 'kut', 'kuuuuut'],
    ['klooooootzak', 'klootzak', 'klooooootzak'],
    ['hоеr', 'hoer', 'hоеr'],
    ['κlοοτzaκ', 'klootzak', 'κlοοτzaκ'],
    ['ｈｏｅｒ', 'hoer', 'ｈｏｅｒ'],
    ['h\u200bo\u2060e\u00adr', 'hoer', 'h\u200bo\u2060e\u00adr'],
    ['𝐡𝐨𝐞𝐫', 'hoer', '𝐡𝐨𝐞𝐫'],
    ['ᴋʟᴏᴏᴛ', 'kloot', 'ᴋʟᴏᴏᴛ'],
    ['ⓗⓞⓔⓡ', 'hoer', 'ⓗⓞⓔⓡ'],
    ['⒣⒪⒠⒭', 'hoer', '⒣⒪⒠⒭'],
    ['🅗🅞🅔🅡', 'hoer', '🅗🅞🅔🅡'],
    ['🅷🅾🅴🆁', 'hoer', '🅷🅾🅴🆁'],
    ['wat een kl oot', 'kloot', 'kl oot'],
    ['Kloot zak!', 'klootzak', 'Kloot zak!'],
    ['u k l o o t', 'kloot', 'k l o o t'],
    ['wat een fl!kker', 'flikker', 'fl!kker'],
  ])('%j by %j', (text, word, matched) => expect(found(text, word)).toEqual([matched]));

  test.each([
    ['De A55 en de 455', 'ass'],
    ['B.V. en n.v.t., o.a. in het a.d.h.v.-stuk', 'bv'],
    ['A. N. Alink', 'anal'],
    ['info@hoerheide.nl', 'hoer'],
    ['De zeeëend zwemt', 'zed'],
    ['In 1937 kwamen er 300 leden', 'el'],
    ['schoor, kloo, zeeen', 'klo'],
    ['Wat klo-ot er niet', 'kloot'],
    ['de a.u.b. en m.b.t. de b.t.w.', 'but'],
    ['Hoera! Wat leuk!', 'hoerai'],
    ['Zo hoe raar', 'hoera'],
  ])('%j has no %j', (text, word) => expect(judge(facts(text, list(word)))).toEqual({ status: 'approved', evidence: [] }));
});

describe('A word within another word is not', () => {
  test.each([
    ['Dat klootzakje toch', 'klootzak'],
    ['De kutten van Kuttekoven', 'kut'],
    ['schoerder, behoeren, rumoer', 'hoer'],
    ['De wetering en de verbetering', 'tering'],
    ['Scunthorpe', 'cunt'],
    ['klassiek, glas, massage', 'ass'],
    ['Het analyseren van de kanalen', 'anal'],
    ['tyfusvaccin', 'tyfus'],
    ['kut1', 'kut'],
    ['éénmaal', 'een'],
    ['specialist, socialisme', 'cialis'],
    ['Essex en Sussex', 'sex'],
    ['kankeronderzoek', 'kanker'],
    ['documenten en cumulatief', 'cum'],
    ['uitgeteld, homogeen', 'homo'],
    ['Bijna slaapkamer', 'aap'],
    ['ga doodmoe naar bed', 'ga dood'],
  ])('%j has no %j', (text, word) => expect(judge(facts(text, list(word)))).toEqual({ status: 'approved', evidence: [] }));
});

describe('A star at an end takes the rest of the word', () => {
  test.each([
    ['Dat klootzakje toch', 'klootzak*', ['klootzakje']],
    ['klootzak', 'klootzak*', ['klootzak']],
    ['een rotklootzak', 'klootzak*', []],
    ['een rotklootzak', '*klootzak', ['rotklootzak']],
    ['rotklootzakken!', '*klootzak', []],
    ['rotklootzakken!', '*klootzak*', ['rotklootzakken']],
    ['gratis geldzaken, vandaag', 'gratis geld*', ['gratis geldzaken']],
    ['alles', '*', []],
    ['a*b', 'a*b', ['a*b']],
  ])('%j with %j gives %j', (text, word, matched) => expect(found(text, word)).toEqual(matched));
});

describe('What a word does', () => {
  const words = [
    { word: 'tering', effect: 'hold' as const },
    { word: 'casino*', effect: 'spam' as const },
    { word: 'ga dood', effect: 'refuse' as const },
  ];

  test.each([
    ['Wat een teringzooi', 'approved', undefined],
    ['Wat een tering zooi', 'pending', 'tering'],
    ['tering, een casinosite', 'spam', 'casino*'],
    ['casino, tering, ga dood', 'refused', 'ga dood'],
  ])('%j is %s', (text, status, word) => {
    const verdict = judge(facts(text, { settings: { words } }));
    expect(verdict.status).toBe(status);
    expect(verdict.evidence[0]?.detail?.word).toBe(word);
  });

  test('the moderator sees all of them, not only the strongest', () => {
    expect(judge(facts('casino, tering', { settings: { words } })).evidence).toEqual([
      { rule: 'words', effect: 'spam', matched: ['tering', 'casino'], detail: { word: 'casino*' } },
    ]);
  });
});

test('five hundred words and a text made to be slow are looked through without a pause', () => {
  const words = Array.from({ length: 500 }, (_, at) => ({ word: `*${'a'.repeat(20 + (at % 50))}b${at}*`, effect: 'hold' as const }));
  const slow = (times: number) => facts('a'.repeat(times * 10_000), { settings: { words, maxLength: 10_000 } });
  const time = (times: number) => {
    const about = slow(times);
    const start = performance.now();
    judge(about);
    return performance.now() - start;
  };
  time(1);
  expect(time(16)).toBeLessThan(64 * Math.max(time(1), 1));
});

test.each(['1', 'k.', 'k ', 'k1l', 'aaab', 'а', '$a '])('a text of nothing but %j takes time as its length does', (unit) => {
  const words = ['klootzak', '*hoer*', 'aab'].map((word) => ({ word, effect: 'hold' as const }));
  const time = (times: number) => {
    const about = { ...facts('Goed stuk.', { settings: { words } }) };
    const slow = { ...about, text: { ...about.text, plain: unit.repeat(times * 2_000) } };
    const start = performance.now();
    judge(slow);
    return performance.now() - start;
  };
  time(1);
  expect(time(16)).toBeLessThan(64 * Math.max(time(1), 1));
});
