import { articleName } from "../choose.ts";
import type { Desk } from "../desk.ts";
import { el } from "../elements.ts";
import type { Item, Place } from "../report.ts";
import { factsOf } from "./facts.ts";
import { articleText } from "./marked.ts";
import { neighbours } from "./neighbours.ts";

/** The article beside the lists: the chosen item's words marked in it, or what to do while nothing is chosen. */
export function articlePane(desk: Desk): HTMLElement[] {
  const item = desk.report.items.get(desk.state.item);
  const index = Number(desk.state.account) || 0;
  const place = item?.places[index] ?? item?.places[0];
  const article = place?.article ?? desk.state.article;
  const found = desk.report.articles.get(article);
  if (found === undefined) return [hint(desk)];
  return [
    el(
      "header",
      {},
      el("h2", { tabindex: "-1", id: "article-title" }, found.title ?? articleName(article, desk.report)),
      el("p", { class: "facts" }, factsOf(found)),
      item === undefined ? null : stepper(item, index, desk),
      el(
        "button",
        {
          type: "button",
          class: "close small",
          click: () => desk.go({ item: "", account: "", article: "" }),
        },
        "Close",
      ),
    ),
    ...textOf(article, item, place, desk),
  ];
}

function hint({ report }: Desk): HTMLElement {
  const withTexts = report.texts.size > 0;
  return el(
    "div",
    { class: "hint" },
    el("h2", { tabindex: "-1", id: "article-title" }, "The article"),
    el(
      "p",
      {},
      withTexts ? "Choose anything, and the very words are marked here in their article." : WITHOUT_TEXTS,
    ),
  );
}

const WITHOUT_TEXTS =
  "This report was made from a timeline, which does not hold the articles’ texts. Make it from the articles to read them here: onrecord report FOLDER -o report.html";

function textOf(
  article: string,
  item: Item | undefined,
  place: Place | undefined,
  desk: Desk,
): HTMLElement[] {
  const text = desk.report.texts.get(article);
  if (text !== undefined) {
    const near = item === undefined || place === undefined ? null : neighbours(text.text, item, place, desk);
    return [
      ...(near === null ? [] : [near]),
      articleText(text, { article, item: item?.id ?? "", place }, desk),
    ];
  }
  const where = place?.spans.map(({ start, end }) => `${start}–${end}`).join(", ");
  return [
    el("p", {}, WITHOUT_TEXTS),
    place === undefined ? el("p") : el("blockquote", {}, el("mark", {}, place.text)),
    el("p", { class: "quiet" }, where === undefined ? "" : `Characters ${where} of the article.`),
  ];
}

/** "2 of 5", with a step back and forward through all places that tell the item. */
function stepper(item: Item, index: number, desk: Desk): HTMLElement | null {
  const { length } = item.places;
  if (length < 2) return null;
  const step = (by: number) => () => desk.open(item.id, (index + by + length) % length);
  return el(
    "p",
    { class: "stepper" },
    el(
      "button",
      { type: "button", class: "small", "aria-label": "The account before", click: step(-1) },
      "←",
    ),
    ` account ${index + 1} of ${length} `,
    el("button", { type: "button", class: "small", "aria-label": "The next account", click: step(1) }, "→"),
  );
}
