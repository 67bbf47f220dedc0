import type { Conflict, Entry, Timeline, TimelineQuote } from "../../model/timeline.ts";

/** An item of a timeline, and what it is. */
export type Item =
  | { kind: "quotation"; item: TimelineQuote }
  | { kind: "event"; item: Entry }
  | { kind: "conflict"; item: Conflict };

/**
 * The items that an id, or its first characters, may mean: a quotation, an entry, a conflict; also by the id of a variant or an
 * account, which is that of a record.
 */
export function findItems({ quotes, entries, conflicts }: Timeline, id: string): Item[] {
  const meant = (ids: string[]): boolean => ids.some((each) => each.startsWith(id));
  const all: [Item, string[]][] = [
    ...quotes.map((item): [Item, string[]] => [
      { kind: "quotation", item },
      [item.id, ...item.variants.map(({ quote }) => quote)],
    ]),
    ...entries.map((item): [Item, string[]] => [
      { kind: "event", item },
      [item.id, ...item.accounts.map(({ event }) => event)],
    ]),
    ...conflicts.map((item): [Item, string[]] => [{ kind: "conflict", item }, [item.id]]),
  ];
  return all.filter(([, ids]) => meant(ids)).map(([item]) => item);
}
