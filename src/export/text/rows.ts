import type { Status } from "../../model/common.ts";
import type { Entry, TimelineQuote } from "../../model/timeline.ts";
import { dateText, dayLabel } from "./days.ts";
import { QUESTIONS } from "./questions.ts";
import type { Scene } from "./scene.ts";
import type { Row } from "./section.ts";
import { conflictText, entryText, quoteText, speakerLabel } from "./wording.ts";

/** The disagreements of some entries, each once. */
export function disputes(entries: Entry[], scene: Scene): Row[] {
  const ids = new Set(entries.flatMap(({ conflicts }) => conflicts));
  return [...ids].flatMap((id) => {
    const conflict = scene.conflicts.get(id);
    if (conflict === undefined) return [];
    return {
      label: `≠ ${QUESTIONS[conflict.about]}`,
      tone: "conflict",
      text: conflictText(conflict, scene),
    } satisfies Row;
  });
}

/** What happened at an occasion, in its order; what is not settled says how it stands. */
export function happenings(entries: Entry[], scene: Scene): Row[] {
  const days = new Set(entries.map(({ date }) => dayLabel(date)));
  return unsaid(entries, scene)
    .filter(({ status }) => status !== "scheduled")
    .map((entry) => ({
      label: days.size > 1 && entry.status === "happened" ? dayLabel(entry.date) : STANDINGS[entry.status],
      tone: entry.status === "happened" ? "date" : "status",
      text: entryText(entry, scene),
    }));
}

/** What was planned when it was told. */
export function plans(entries: Entry[], scene: Scene): Row[] {
  return unsaid(entries, scene)
    .filter(({ status }) => status === "scheduled")
    .map((entry) => {
      const text = `${dateText(entry.date)}: ${entryText(entry, scene)}`;
      return { label: STANDINGS.scheduled, tone: "status", text };
    });
}

/** Who said what: a speaker's quotations together, direct before indirect, those of most articles first, three of each speaker. */
export function said(quotes: TimelineQuote[], scene: Scene): Row[] {
  const speakers = [...new Set(quotes.map(speakerLabel))];
  return speakers.flatMap((speaker) => {
    const mine = quotes.filter((quote) => speakerLabel(quote) === speaker).sort(byWeight);
    const shown = scene.page.whole ? mine : mine.slice(0, MOST);
    const left = mine.length - shown.length;
    return [
      ...shown.map((quote): Row => ({ label: speaker, tone: "speaker", text: quoteText(quote, scene) })),
      ...(left > 0
        ? [{ label: speaker, tone: "speaker", text: scene.page.palette.quiet(`and ${left} more`) } as const]
        : []),
    ];
  });
}

/** Events and quotations under their days, in the order given: "Wed 13   The bridge opened [1]". */
export function datedRows(entries: Entry[], quotes: TimelineQuote[], scene: Scene): Row[] {
  const events = unsaid(entries, scene).map((entry) => ({
    date: entry.date,
    text: `${standing(entry.status, scene)}${entryText(entry, scene)}`,
  }));
  const words = quotes.map((quote) => ({
    date: quote.said,
    text: `${scene.page.palette.speaker(speakerLabel(quote))}: ${quoteText(quote, scene)}`,
  }));
  return [...events, ...words]
    .map((item, order) => ({ ...item, order, start: item.date?.from ?? item.date?.value ?? "~" }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.order - b.order))
    .map(({ date, text }): Row => ({ label: dayLabel(date), tone: "date", text }));
}

/** How many quotations of a speaker stand in a section, unless all are asked for. */
const MOST = 3;

const STANDINGS: Readonly<Record<Status, string>> = {
  happened: "happened",
  scheduled: "planned",
  alleged: "alleged",
  denied: "denied",
  possible: "possible",
};

function standing(status: Status, { page }: Scene): string {
  return status === "happened" ? "" : `${page.palette.status(`(${STANDINGS[status]})`)} `;
}

const KINDS: readonly TimelineQuote["kind"][] = ["direct", "mixed", "indirect"];

function byWeight(a: TimelineQuote, b: TimelineQuote): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || articlesOf(b) - articlesOf(a);
}

function articlesOf({ variants }: TimelineQuote): number {
  return new Set(variants.map(({ article }) => article)).size;
}

/** The entries without those whose words a quotation has, and those that only repeat, undated, what stands above. */
function unsaid(entries: Entry[], scene: Scene): Entry[] {
  if (scene.page.whole) return entries;
  const titles = new Set<string>();
  return entries.filter((entry) => {
    const known = titles.has(entry.title);
    titles.add(entry.title);
    return !(known && entry.date === null) && !isQuoted(entry, scene);
  });
}

/** "Ann said that it rains": half of each account, or more, stands in a quotation that the page has. */
function isQuoted({ accounts }: Entry, { spoken }: Scene): boolean {
  return accounts.every(({ article, start, end }) => {
    const inside = (spoken.get(article) ?? []).map(
      (span) => Math.min(end, span.end) - Math.max(start, span.start),
    );
    return 2 * Math.max(0, ...inside) >= end - start;
  });
}
