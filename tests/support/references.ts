import type { Timeline } from "../../src/model/timeline.ts";

/** The ids that a timeline points to and does not hold. */
export function openReferences({ articles, occasions, entries, quotes, conflicts }: Timeline): string[] {
  const held = new Set([articles, occasions, entries, quotes, conflicts].flat().map(({ id }) => id));
  const asked = [
    ...entries.flatMap((e) => [...e.quotes, ...e.conflicts, ...e.accounts.map(({ article }) => article)]),
    ...quotes.flatMap(({ variants }) => variants.map(({ article }) => article)),
    ...conflicts.flatMap(({ sides }) => sides.flatMap((s) => s.accounts.map(({ article }) => article))),
    ...[...occasions, ...conflicts].flatMap((holder) => holder.entries),
    ...[...entries.map(({ occasion }) => occasion), ...quotes.map(({ entry }) => entry)],
  ];
  return asked.filter((id) => id !== null).filter((id) => !held.has(id));
}
