import { articleName } from "../choose.ts";
import type { Desk } from "../desk.ts";
import { el } from "../elements.ts";
import { link } from "../link.ts";
import type { Item, Place } from "../report.ts";

/** "[1] [4]": a button for each article that tells an item; each opens the article at the words. */
export function citations(item: Item, desk: Desk): HTMLElement {
  const seen = new Set<string>();
  const buttons = item.places.flatMap(({ article }, index) => {
    if (seen.has(article)) return [];
    seen.add(article);
    return citation(item, index, desk);
  });
  return el("span", { class: "citations" }, NO_BREAK, buttons);
}

/** Keeps a number on the line of the words before it. */
export const NO_BREAK = "\u00A0";

/** The number of an article as a button that opens it at the words of a place. */
export function citation(item: Item, index: number, desk: Desk): HTMLElement {
  const article = item.places[index]?.article ?? "";
  return el(
    "button",
    {
      ...{ type: "button", class: "citation", title: titleOf(article, desk), "data-place": index },
      "aria-label": `Article ${desk.report.numbers.get(article) ?? "?"}: ${titleOf(article, desk)}`,
      click: () => desk.open(item.id, index),
    },
    `${desk.report.numbers.get(article) ?? "?"}`,
  );
}

/** Words of an item as a link that opens its article beside the lists. */
export function words(item: Item, index: number, text: string, desk: Desk): HTMLElement {
  const opening = { item: item.id, account: index === 0 ? "" : String(index), article: "" };
  return link({ class: "words", "data-item": item.id, "data-place": index }, opening, text, desk);
}

/** " via RIA Novosti"; nothing where an article says it itself. */
export function relayed({ via }: Place): string {
  return via.length === 0 ? "" : ` via ${via.join(", via ")}`;
}

/** "and 3 more accounts", which opens to all of them with their outlets; null where there is one. */
export function furtherPlaces(item: Item, noun: [one: string, many: string], desk: Desk): HTMLElement | null {
  const rest = item.places.map((place, index) => ({ place, index })).slice(1);
  if (rest.length === 0) return null;
  const rows = rest.map(({ place, index }) =>
    el(
      "li",
      {},
      words(item, index, place.text, desk),
      el("span", { class: "quiet" }, ` ${articleName(place.article, desk.report)}${relayed(place)} `),
      citation(item, index, desk),
    ),
  );
  const label = `and ${rest.length} more ${rest.length === 1 ? noun[0] : noun[1]}`;
  return el("details", { class: "further" }, el("summary", {}, label), el("ul", {}, rows));
}

function titleOf(article: string, { report }: Desk): string {
  const found = report.articles.get(article);
  return [found?.outlet, found?.title ?? found?.source].filter(Boolean).join(", ");
}
