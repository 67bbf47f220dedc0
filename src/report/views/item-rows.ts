import { dateText, hourText } from "../../export/text/day-headings.ts";
import { titleText } from "../../export/title-text.ts";
import type { Entry, TimelineQuote } from "../../model/timeline.ts";
import { STATUS_NAMES, sign } from "../axis/shapes.ts";
import type { Desk } from "../desk.ts";
import { el } from "../elements.ts";
import { citations, furtherPlaces, relayed, words } from "./citations.ts";

/** An event: its day, its sign, its words, who relays it and which articles tell it. */
export function entryRow(entry: Entry, desk: Desk): HTMLElement {
  const item = desk.report.items.get(entry.id);
  if (item === undefined) return el("li");
  const { status, date, title, accounts } = entry;
  const best = Math.max(
    accounts.findIndex(({ text }) => text === title),
    0,
  );
  const place = item.places[best];
  const standing =
    status === "happened" ? null : el("span", { class: `status ${status}` }, STATUS_NAMES[status] ?? "");
  return el(
    "li",
    { class: "row entry", id: `row-${entry.id}` },
    when(entry.date, date?.basis === "inferred"),
    el(
      "div",
      { class: "told" },
      sign(status),
      standing,
      words(item, best, titleText(entry), desk),
      el("span", { class: "quiet" }, place === undefined ? "" : relayed(place)),
      citations(item, desk),
      furtherPlaces(item, ["account", "accounts"], desk),
    ),
  );
}

/** A quotation without its speaker: to whom, its words, who relays it and which articles have it. */
export function quoteRow(quote: TimelineQuote, desk: Desk, dated: boolean): HTMLElement {
  const item = desk.report.items.get(quote.id);
  if (item === undefined) return el("li");
  const best = Math.max(
    quote.variants.findIndex(({ text }) => text === quote.text),
    0,
  );
  const place = item.places[best];
  const heard = quote.addressee?.name ? `to ${quote.addressee.name}: ` : "";
  return el(
    "li",
    { class: "row quote", id: `row-${quote.id}` },
    dated ? when(quote.said, quote.said?.basis === "inferred") : null,
    el(
      "div",
      { class: "told" },
      el("span", { class: "quiet" }, heard),
      quote.negated ? el("span", { class: "status denied" }, "denied") : null,
      words(item, best, quote.kind === "direct" ? `“${quote.text}”` : quote.text, desk),
      el("span", { class: "quiet" }, place === undefined ? "" : relayed(place)),
      citations(item, desk),
      furtherPlaces(item, ["wording", "wordings"], desk),
    ),
  );
}

function when(date: Entry["date"], inferred: boolean): HTMLElement {
  const day = [dateText(date), hourText(date)].filter(Boolean).join(" ");
  return el("span", { class: "when" }, day, inferred ? el("span", { class: "quiet" }, " inferred") : null);
}
