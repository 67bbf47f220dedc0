import { grouped } from "../../export/grouped.ts";
import { type Part, partsOf } from "../../export/text/parts.ts";
import { byWeight, claimedOf, spokenOf, unclaimed, unsaid, untold } from "../../export/text/weight.ts";
import type { Entry, TimelineQuote } from "../../model/timeline.ts";
import type { Desk } from "../desk.ts";
import { el } from "../elements.ts";
import { labelParts } from "../occasion-label.ts";
import { keyOf } from "../report.ts";
import { disputeCard } from "./dispute.ts";
import { entryRow, quoteRow } from "./item-rows.ts";

/** What happened and what was said, by occasion, and by month between occasions. */
export function timelineView(desk: Desk): HTMLElement[] {
  const { timeline } = desk.report;
  const entries = timeline.entries.filter(({ id }) => desk.chosen.has(id));
  const chosen = timeline.quotes.filter(({ id }) => desk.chosen.has(id));
  const quotes = untold({ ...timeline, entries, quotes: chosen });
  const conflicts = timeline.conflicts.filter(({ id }) => desk.chosen.has(id));
  const [spoken, claimed] = [spokenOf(quotes), claimedOf(conflicts)];
  return partsOf({ ...timeline, entries, quotes }).flatMap((part) => {
    if (desk.state.zoom !== "" && part.occasion?.id !== desk.state.zoom) return [];
    const events = unsaid(part.entries, [spoken, claimed]);
    const parts = [
      ...disputesOf(part.entries, desk),
      listed(
        "Happened",
        events.filter(({ status }) => status !== "scheduled").map((each) => entryRow(each, desk)),
      ),
      said(unclaimed(part.quotes, claimed), desk),
      listed(
        "Planned when told",
        events.filter(({ status }) => status === "scheduled").map((each) => entryRow(each, desk)),
      ),
    ].filter((each) => each !== null);
    return parts.length === 0 ? [] : el("section", sectionGiven(part), heading(part, desk), parts);
  });
}

function sectionGiven({ occasion }: Part): Record<string, string> {
  return occasion === null ? { class: "part" } : { class: "part occasion", id: `occasion-${occasion.id}` };
}

function heading({ occasion, heading: month }: Part, desk: Desk): HTMLElement {
  if (occasion === null) return el("h3", {}, capital(month));
  const { id } = occasion;
  const { name, days, people } = labelParts(occasion);
  const zoomed = desk.state.zoom === id;
  const click = () => desk.go({ zoom: zoomed ? "" : id });
  const button = el("button", {
    type: "button",
    class: "small",
    "aria-pressed": zoomed ? "true" : "false",
    click,
  });
  button.append(zoomed ? "Show everything" : "Only this");
  return el(
    "header",
    {},
    el("h3", {}, name),
    el("p", { class: "facts" }, [days, people].filter(Boolean).join(" · "), " ", button),
  );
}

/** "September 2023" of "SEPTEMBER 2023". */
function capital(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function disputesOf(entries: Entry[], desk: Desk): HTMLElement[] {
  const ids = new Set(entries.flatMap(({ conflicts }) => conflicts));
  return [...ids].flatMap((id) => {
    const conflict = desk.report.conflicts.get(id);
    return conflict === undefined ? [] : (disputeCard(conflict, desk) ?? []);
  });
}

function listed(title: string, rows: HTMLElement[]): HTMLElement | null {
  if (rows.length === 0) return null;
  let above = "";
  for (const row of rows) {
    const day = row.querySelector(".when")?.textContent ?? "";
    row.classList.toggle("same-day", day === above);
    above = day;
  }
  return el("div", { class: "group" }, el("h4", {}, title), el("ul", { class: "rows" }, rows));
}

/** So many quotations of a speaker stand open; the rest opens on demand. */
const MOST = 3;

function said(quotes: TimelineQuote[], desk: Desk): HTMLElement | null {
  const speakers = grouped(quotes, ({ speaker }) => keyOf(speaker));
  if (speakers.size === 0) return null;
  const groups = [...speakers].map(([speaker, all]) => {
    const rows = all.sort(byWeight).map((quote) => quoteRow(quote, desk, false));
    const rest = rows.slice(MOST);
    const more = el(
      "details",
      { class: "further" },
      el("summary", {}, `and ${rest.length} more of ${desk.report.names.get(speaker) ?? "nobody named"}`),
      el("ul", { class: "rows" }, rest),
    );
    return el(
      "div",
      { class: "speaker" },
      el("h5", {}, desk.report.names.get(speaker) ?? "Nobody named"),
      el("div", {}, el("ul", { class: "rows" }, rows.slice(0, MOST)), rest.length === 0 ? null : more),
    );
  });
  return el("div", { class: "group" }, el("h4", {}, "Said"), groups);
}
