import { describe, expect, test } from 'vitest';
import { signInMail } from '../../../worker/notify/mail.ts';

const about = { to: 'fatima@krant.example', code: '904113', link: 'https://praatmee.example/moderatie?code=904113', validMinutes: 10 };

describe('The mail with a sign-in code', () => {
  test('tells a Dutch moderator the code, the link and how long they work', () => {
    const mail = signInMail({ ...about, language: 'nl' });
    expect(mail).toMatchObject({ to: about.to, subject: 'Uw code om in te loggen' });
    for (const part of [about.code, about.link, '10 minuten', 'Geef de code aan niemand anders']) expect(mail.text).toContain(part);
  });

  test('tells the same in English, and counts minutes as the language does', () => {
    const mail = signInMail({ ...about, validMinutes: 1, language: 'en' });
    expect(mail.subject).toBe('Your code to sign in');
    for (const part of [about.code, about.link, '1 minute,']) expect(mail.text).toContain(part);
  });

  test('never has the code in the subject, which phones show while they are locked', () => {
    for (const language of ['nl', 'en'] as const) expect(signInMail({ ...about, language }).subject).not.toContain(about.code);
  });
});
