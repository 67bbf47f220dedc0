import type { Timeline } from "../model/timeline.ts";
import type { TableName } from "./table-names.ts";

/** The items of a timeline that a table is about: its quotations, entries, accounts, conflicts, people or articles. */
export function itemsOf(timeline: Timeline, table: TableName): readonly object[] {
  if (table !== "accounts") return timeline[table];
  return timeline.entries.flatMap(({ id, accounts }) =>
    accounts.map((account) => ({ entry: id, ...account })),
  );
}
