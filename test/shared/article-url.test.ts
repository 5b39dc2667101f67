import { describe, expect, test } from 'vitest';
import { articleKey, cleanArticleUrl, isOnHosts } from '../../shared/article-url.ts';

describe('the address of an article', () => {
  test('loses what a newsletter, an advertisement or a sharer added, and nothing else', () => {
    expect(cleanArticleUrl('https://vakblad.nl/werk?utm_source=mail&id=7&fbclid=x#reacties')).toBe('https://vakblad.nl/werk?id=7');
    expect(cleanArticleUrl('https://redactie:geheim@vakblad.nl/werk')).toBe('https://vakblad.nl/werk');
    expect(cleanArticleUrl('https://vakblad.nl/werk?refund=1&scidea=2')).toBe('https://vakblad.nl/werk?refund=1&scidea=2');
  });

  test('is none where it is no web address', () => {
    for (const address of ['', 'werk', 'javascript:alert(1)', 'file:///etc/passwd', 'mailto:anna@vakblad.nl']) {
      expect(cleanArticleUrl(address)).toBeNull();
      expect(articleKey(address)).toBeNull();
      expect(isOnHosts(address, ['vakblad.nl'])).toBe(false);
    }
  });
});

describe('one article, one discussion', () => {
  test.each([
    'https://vakblad.nl/werk/stuur?b=2&a=1',
    'http://vakblad.nl/werk/stuur/?a=1&b=2',
    'https://www.vakblad.nl/werk/stuur?a=1&b=2&utm_campaign=mei#lees',
    'https://VAKBLAD.nl:443/werk/stuur?a=1&b=2',
  ])('%s', (address) => {
    expect(articleKey(address)).toBe('vakblad.nl/werk/stuur?a=1&b=2');
  });

  test('another path, query or letter case of the path is another article', () => {
    const keys = ['/werk', '/Werk', '/werk/2', '/werk?p=1', '/werk?p=2'].map((path) => articleKey(`https://vakblad.nl${path}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('two sites on one developer’s machine differ by their port', () => {
    expect(articleKey('http://localhost:3000/werk')).not.toBe(articleKey('http://localhost:4000/werk'));
    expect(articleKey('https://vakblad.nl:8443/werk')).toBe(articleKey('https://vakblad.nl/werk'));
  });
});

describe('the hosts of a site', () => {
  test('hold the name itself, with www. or without, and not what only looks like it', () => {
    expect(isOnHosts('https://www.vakblad.nl/werk', ['vakblad.nl'])).toBe(true);
    expect(isOnHosts('https://vakblad.nl/werk', ['www.vakblad.nl'])).toBe(true);
    expect(isOnHosts('https://evilvakblad.nl/werk', ['vakblad.nl'])).toBe(false);
    expect(isOnHosts('https://vakblad.nl.evil.nl/werk', ['vakblad.nl'])).toBe(false);
    expect(isOnHosts('https://blog.vakblad.nl/werk', ['vakblad.nl'])).toBe(false);
  });

  test('hold every name below a star', () => {
    expect(isOnHosts('https://blog.vakblad.nl/werk', ['*.vakblad.nl'])).toBe(true);
    expect(isOnHosts('https://a.b.vakblad.nl/werk', ['*.vakblad.nl'])).toBe(true);
    expect(isOnHosts('https://evilvakblad.nl/werk', ['*.vakblad.nl'])).toBe(false);
  });
});
