import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** A hash of all files at these places, paths from the top of the project; the same as long as nothing in them changes. */
export function fingerprint(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of places.flatMap(filesAt).toSorted())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** Paths of the files at or below a place; none where there is nothing. */
export function filesAt(place: string): string[] {
  const stat = statSync(join(root, place), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [place];
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}
