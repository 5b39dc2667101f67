/** Chance that is the same on each run: a linear congruential generator with the constants of Numerical Recipes. */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <One>(list: readonly One[]): One => list[below(list.length)] as One;
  /** Up to `count` different ones. */
  const some = <One>(list: readonly One[], count: number): One[] => [...new Set(Array.from({ length: count }, () => pick(list)))];
  return { below, pick, some };
}
