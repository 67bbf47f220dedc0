import type { Desk } from "../desk.ts";
import { el } from "../elements.ts";
import type { Item, Place } from "../report.ts";
import { words } from "../views/citations.ts";
import { sentenceAround } from "./found-pieces.ts";
import { findings } from "./marked.ts";

/** What else was found in the sentences of a place, each as a button; null where there is nothing else. */
export function neighbours(text: string, item: Item, place: Place, desk: Desk): HTMLElement | null {
  const sentences = place.spans.map(({ start, end }) => sentenceAround(text, start, end));
  const near = findings(place.article, desk).filter(
    ({ item: id, start, end }) =>
      id !== item.id && sentences.some((sentence) => start < sentence.end && end > sentence.start),
  );
  const ids = [...new Set(near.map(({ item: id }) => id))];
  if (ids.length === 0) return null;
  const rows = ids.flatMap((id) => {
    const other = desk.report.items.get(id);
    const index = other?.places.findIndex(({ article }) => article === place.article) ?? -1;
    const told = other?.places[index];
    if (other === undefined || told === undefined) return [];
    const who =
      other.type === "quote" ? `${desk.report.names.get(other.people[0] ?? "") ?? "nobody named"}: ` : "";
    return el("li", {}, who, words(other, index, told.text, desk));
  });
  return el(
    "details",
    { class: "neighbours" },
    el("summary", {}, `Also in this sentence: ${ids.length}`),
    el("ul", {}, rows),
  );
}
