import type { CommentForm } from '../../shared/forms.ts';

interface Turnstile {
  render(place: HTMLElement, options: Record<string, unknown>): void;
}

interface Page {
  turnstile?: Turnstile;
  /** Where the page requires trusted types, its policy has to allow `praatmee-turnstile`. */
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
  };
}

/** Shows at the end of `place` that no robot writes, by Cloudflare's script, which is fetched only here: gives a token that is good once. Rejects where it cannot be had. */
export async function turnstileToken(place: HTMLElement, { script, siteKey }: NonNullable<CommentForm['turnstile']>): Promise<string> {
  const page = globalThis as unknown as Page;
  if (!page.turnstile)
    await new Promise((onload, onerror) => {
      const policy = page.trustedTypes?.createPolicy('praatmee-turnstile', { createScriptURL: (address) => address });
      document.head.append(
        Object.assign(document.createElement('script'), { src: policy?.createScriptURL(script) ?? script, onload, onerror }),
      );
    });
  const box = document.createElement('div');
  place.append(box);
  return new Promise<string>((callback, reject) => {
    const options = { sitekey: siteKey, action: 'comment', appearance: 'interaction-only', callback, 'error-callback': reject };
    page.turnstile?.render(box, options);
  }).finally(() => box.remove());
}
