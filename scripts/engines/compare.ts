/** Lines of the corpus from two engines, side by side. */
const FIRST_YEAR = 4;

/** Every game that did not come out the same, with the first thing that differs. No lines are a difference too. */
export function differencesBetween(expected: readonly string[], found: readonly string[]): string[] {
  if (expected.length !== found.length) return [`${found.length} games instead of ${expected.length}`];
  return expected.flatMap((line, game) => (line === found[game] ? [] : [firstDifference(line, found[game])]));
}

function firstDifference(line: string, other: string): string {
  const [one, two] = [line.split('\t'), other.split('\t')];
  const at = one.findIndex((part, index) => part !== two[index]);
  const [number, level, seed, by] = one;
  const part = at < 0 ? 'what follows the code' : at < FIRST_YEAR ? 'the game itself' : (/^\d{4}(?==)/.exec(one[at])?.[0] ?? (at === one.length - 1 ? 'the run code' : 'the verdict'));
  return `game ${number} (${level}, seed ${seed}, ${by}): differs from ${part} on`;
}
