import { read, write } from '../base/storage.ts';
import { StateStore } from './base/state-store.ts';

const KEYS_OFF = 'desk.keysOff';
const LANGUAGE = 'desk.language';
const SITE = 'desk.site';

/** How somebody likes their desk; kept in this browser. */
export class Settings extends StateStore<{ keysOn: boolean }> {
  constructor() {
    super({ keysOn: !read<boolean>(KEYS_OFF) });
  }

  /** Whether single letters do something (WCAG 2.1.4: one can turn them off). */
  useKeys(on: boolean): void {
    write(KEYS_OFF, on ? null : true);
    this.change({ keysOn: on });
  }

  /** The site where somebody was last. */
  get site(): string | null {
    return read<string>(SITE);
  }

  set site(site: string) {
    write(SITE, site);
  }
}

/** Dutch, unless somebody asked for English once with `?lang=en`; `?lang=nl` goes back. */
export function chooseLanguage(search: string): 'nl' | 'en' {
  const asked = new URLSearchParams(search).get('lang');
  if (asked) write(LANGUAGE, asked);
  return (asked ?? read<string>(LANGUAGE)) === 'en' ? 'en' : 'nl';
}
