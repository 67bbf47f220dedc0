import type { State } from "./page-state.ts";
import type { Report } from "./report.ts";

/** What every part of the page works with: the report, what is chosen, what passes the filters, and how to choose. */
export interface Desk {
  report: Report;
  state: Readonly<State>;
  chosen: ReadonlySet<string>;
  go: (change: Partial<State>) => void;
  /** Marks an item's words in an article, by one of its places. */
  open: (item: string, place: number) => void;
}
