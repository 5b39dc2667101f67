import { describe, expect, test } from 'vitest';
import { Drafts } from '../../widget/thread/drafts.ts';

/** The forms of two tabs under one article; without a browser's storage they share what this process remembers. */
let nth = 0;
const place = () => ['krant', `krant.nl/${nth++}`, ''] as const;

describe('what Anna typed and did not send', () => {
  test('is there when she comes back, with the id that it will be sent under', () => {
    const here = place();
    const form = new Drafts(...here);
    form.save('Een begin van een');
    const again = new Drafts(...here);
    expect(again.current).toEqual(form.current);
    expect(again.current.text).toBe('Een begin van een');
  });

  test('stays with its own site, article and comment', () => {
    const [site, article] = place();
    new Drafts(site, article, '').save('Voor iedereen');
    new Drafts(site, article, 'bram').save('Voor Bram');
    expect(new Drafts(site, article, '').current.text).toBe('Voor iedereen');
    expect(new Drafts(site, article, 'bram').current.text).toBe('Voor Bram');
    expect(new Drafts(site, article, 'cas').current.text).toBe('');
    expect(new Drafts(site, `${article}/2`, '').current.text).toBe('');
    expect(new Drafts('blad', article, '').current.text).toBe('');
  });

  test('is gone after she sent it, and the next text has another id', () => {
    const here = place();
    const form = new Drafts(...here);
    form.save('Klaar');
    const sent = form.current;
    form.clear(sent);
    expect(new Drafts(...here).current.text).toBe('');
    expect(form.current.id).not.toBe(sent.id);
  });

  test('is kept when she typed on while it was sent', () => {
    const here = place();
    const form = new Drafts(...here);
    form.save('Klaar');
    const sent = form.current;
    form.save('Klaar, en nog iets');
    form.clear(sent);
    expect(new Drafts(...here).current.text).toBe('Klaar, en nog iets');
  });

  test('is kept under a new id when the old one was used', () => {
    const here = place();
    const form = new Drafts(...here);
    form.save('Al verstuurd?');
    const { id } = form.current;
    form.renew();
    expect(form.current).toMatchObject({ text: 'Al verstuurd?' });
    expect(form.current.id).not.toBe(id);
    expect(new Drafts(...here).current).toEqual(form.current);
  });

  test('in two tabs is two texts, and the newest is offered first', () => {
    const here = place();
    const first = new Drafts(...here);
    first.save('In de eerste tab', 1_000);
    const second = new Drafts(...here);
    second.save('In de tweede tab', 2_000);
    first.save('In de eerste tab, verder', 3_000);
    expect(first.current.id).not.toBe(second.current.id);
    expect(second.newest()).toEqual(first.current);
    first.clear(first.current);
    expect(new Drafts(...here).current).toEqual(second.current);
  });
});
