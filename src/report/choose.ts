import type { State } from "./page-state.ts";
import type { Item, Report } from "./report.ts";

/** The ids of the items that the filters let pass. */
export function chosenItems(report: Report, state: State): ReadonlySet<string> {
  const passes = filterOf(report, state);
  const chosen = [...report.items.values()].filter((item) => item.type !== "conflict" && passes(item));
  const entries = new Set(chosen.map(({ id }) => id));
  const disputes = report.timeline.conflicts.filter((conflict) =>
    conflict.entries.some((id) => entries.has(id)),
  );
  return new Set([...entries, ...disputes.map(({ id }) => id)]);
}

function filterOf(report: Report, state: State): (item: Item) => boolean {
  const words = state.text.toLowerCase().split(/\s+/).filter(Boolean);
  return (item) =>
    (state.person === "" || item.people.includes(state.person)) &&
    (state.status === "" || item.status === state.status) &&
    (state.kind === "" || item.kind === state.kind) &&
    (state.disputed === "" || item.disputed) &&
    (state.outlet === "" || outletsOf(item, report).includes(state.outlet)) &&
    isWithin(item, state) &&
    words.every((word) => item.words.includes(word));
}

/** The outlets that tell an item; an article without one answers to its source. */
function outletsOf(item: Item, report: Report): string[] {
  return item.places.map(({ article }) => outletName(article, report));
}

/** The outlet of an article, or where it was found. */
export function outletName(article: string, { articles }: Report): string {
  const found = articles.get(article);
  return found?.outlet ?? fileName(found?.source ?? "");
}

/** An article for a reader: its outlet, else its title, else where it was found. */
export function articleName(article: string, { articles }: Report): string {
  const found = articles.get(article);
  return found?.outlet ?? found?.title ?? fileName(found?.source ?? "");
}

/** "one.txt" of "day/one.txt". */
export function fileName(source: string): string {
  return source.slice(source.lastIndexOf("/") + 1);
}

/** What has no day drops out once a day is asked for. */
function isWithin({ date }: Item, { from, to }: State): boolean {
  if (from === "" && to === "") return true;
  if (date === null || date.from === null) return false;
  const end = date.to ?? date.from;
  return (from === "" || end > from) && (to === "" || date.from <= to);
}

/** Whether an item belongs to an occasion, by id; a disagreement does with any of its entries. All belong where none is chosen. */
export function atOccasion({ timeline, conflicts }: Report, zoom: string): (id: string) => boolean {
  if (zoom === "") return () => true;
  const { entries, quotes } = timeline;
  const own = new Set([...entries, ...quotes].flatMap(({ id, occasion }) => (occasion === zoom ? id : [])));
  return (id) => own.has(id) || conflicts.get(id)?.entries.some((entry) => own.has(entry)) === true;
}
