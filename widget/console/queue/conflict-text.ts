import { texts } from '../i18n/texts.ts';
import type { NamedConflict } from './queue-state.ts';

/** Which colleague decided what on whose comment. */
export function conflictText({ moderator, action, name }: Pick<NamedConflict, 'moderator' | 'action' | 'name'>): string {
  const t = texts();
  const known: Partial<Record<string, (who: string, name: string) => string>> = t.conflict;
  return (known[action ?? 'other'] ?? t.conflict.other)(moderator ?? t.colleague, name);
}
