/** How many edits a mistyped name may be away: a third of its letters. */
const SHARE = 3;

/** The name that was probably meant by a mistyped one: the nearest in edits (Levenshtein, 1966), if any is near. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(typed.length / SHARE));
  const distances = names.map((name) => ({ name, edits: editsBetween(typed.toLowerCase(), name) }));
  const [best] = distances.sort((a, b) => a.edits - b.edits);
  return best !== undefined && best.edits <= most ? best.name : null;
}

/** How many letters must be put in, left out or replaced. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    let left = i + 1;
    row = row.map((above, j) => {
      if (j === 0) return left;
      const kept = (row[j - 1] ?? 0) + Number(letter !== b[j - 1]);
      left = Math.min(kept, above + 1, left + 1);
      return left;
    });
  }
  return row.at(-1) ?? a.length;
}
