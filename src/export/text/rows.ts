import type { Status } from "../../model/common.ts";
import type { Entry, TimelineQuote } from "../../model/timeline.ts";
import { dateText, dayLabel } from "./days.ts";
import { QUESTIONS } from "./questions.ts";
import type { Scene } from "./scene.ts";
import type { Row } from "./section.ts";
import { byWeight, unsaid } from "./weight.ts";
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
  return shown(entries, scene)
    .filter(({ status }) => status !== "scheduled")
    .map((entry) => ({
      label: days.size > 1 && entry.status === "happened" ? dayLabel(entry.date) : STANDINGS[entry.status],
      tone: entry.status === "happened" ? "date" : "status",
      text: entryText(entry, scene),
    }));
}

/** What was planned when it was told. */
export function plans(entries: Entry[], scene: Scene): Row[] {
  return shown(entries, scene)
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
  const events = shown(entries, scene).map((entry) => ({
    date: entry.date,
    text: `${standing(entry.status, scene)}${entryText(entry, scene)}`,
  }));
  const words = spokenRows(quotes, scene);
  return [...events, ...words]
    .map((item, order) => ({ ...item, order, start: item.date?.from ?? item.date?.value ?? "~" }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.order - b.order))
    .map(({ date, text }): Row => ({ label: dayLabel(date), tone: "date", text }));
}

/** What each said on a day, in the order given: three quotations of each speaker, direct before indirect, and how many more there are. */
function spokenRows(quotes: TimelineQuote[], scene: Scene): { date: TimelineQuote["said"]; text: string }[] {
  const { page } = scene;
  const keyOf = (quote: TimelineQuote): string => `${quote.said?.value ?? ""} ${speakerLabel(quote)}`;
  return [...new Set(quotes.map(keyOf))].flatMap((key) => {
    const mine = quotes.filter((quote) => keyOf(quote) === key);
    const chosen = new Set(page.whole ? mine : [...mine].sort(byWeight).slice(0, MOST));
    const left = mine.length - chosen.size;
    const more = left > 0 ? [page.palette.quiet(`and ${left} more`)] : [];
    const texts = mine.filter((quote) => chosen.has(quote)).map((quote) => quoteText(quote, scene));
    const date = mine[0]?.said ?? null;
    const speaker = page.palette.speaker(mine[0] === undefined ? "" : speakerLabel(mine[0]));
    return [...texts, ...more].map((text) => ({ date, text: `${speaker}: ${text}` }));
  });
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

function shown(entries: Entry[], { page, spoken }: Scene): Entry[] {
  return page.whole ? entries : unsaid(entries, spoken);
}
