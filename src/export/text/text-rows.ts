import type { Status } from "../../model/common.ts";
import type { Entry, TimelineQuote } from "../../model/timeline.ts";
import { grouped } from "../grouped.ts";
import { dateText, dayLabel, hourText } from "./day-headings.ts";
import { placeInTime } from "./place-in-time.ts";
import { QUESTIONS } from "./questions.ts";
import type { Scene } from "./scene.ts";
import type { Row } from "./section.ts";
import { byWeight, unclaimed, unsaid } from "./weight.ts";
import { conflictText, entryText, eventText, NOBODY, quoteText, speakerLabel } from "./wording.ts";

/** The disagreements of some entries, each once: it stands where the first of its entries does. */
export function disputes(entries: Entry[], scene: Scene): Row[] {
  const ids = new Set(entries.flatMap(({ conflicts }) => conflicts));
  const here = new Set(entries.map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const conflict = scene.conflicts.get(id);
    const first = scene.timeline.entries.find(({ conflicts }) => conflicts.includes(id));
    if (conflict === undefined || first === undefined || !here.has(first.id)) return [];
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
    .map((entry) => {
      const status = statusToTell(entry);
      return {
        label: days.size > 1 && status === "happened" ? dayLabel(entry.date) : STANDINGS[status],
        tone: status === "happened" ? "date" : "status",
        text: entryText(entry, scene),
      };
    });
}

/** What was planned when it was told: "Wed 19 Jun 2024 evening: he leaves for Hanoi [3]". */
export function plans(entries: Entry[], scene: Scene): Row[] {
  return shown(entries, scene)
    .filter(({ status }) => status === "scheduled")
    .map((entry) => {
      const when = [dateText(entry.date), hourText(entry.date)].filter(Boolean).join(" ");
      const text = `${when}: ${eventText(entry, scene)}`;
      return { label: STANDINGS.scheduled, tone: "status", text };
    });
}

/** Who said what: a speaker's quotations together, direct before indirect, those of most articles first, three of each speaker. */
export function said(quotes: TimelineQuote[], scene: Scene): Row[] {
  return [...bySpeakers(quotes, scene)].flatMap(([speaker, texts]) =>
    texts.map((text): Row => ({ label: speaker, tone: "speaker", text })),
  );
}

/** Each speaker's quotations as texts, the weightiest first, and behind three of them how many more there are. */
function bySpeakers(quotes: TimelineQuote[], scene: Scene): Map<string, string[]> {
  const { whole, palette } = scene.page;
  const speakers = grouped(whole ? quotes : unclaimed(quotes, scene.claimed), speakerLabel);
  return new Map(
    namedFirst(speakers).map(([speaker, mine]) => {
      const texts = mine.sort(byWeight).map((quote) => quoteText(quote, scene));
      const left = whole ? 0 : Math.max(0, texts.length - MOST);
      const more = left === 0 ? [] : [palette.quiet(`and ${left} more`)];
      return [speaker, [...texts.slice(0, texts.length - left), ...more]];
    }),
  );
}

function namedFirst<T>(speakers: Map<string, T>): [string, T][] {
  const all = [...speakers];
  return [...all.filter(([name]) => name !== NOBODY), ...all.filter(([name]) => name === NOBODY)];
}

/**
 * Events and quotations under their days: "Wed 13   The bridge opened [1]", and below it "Ann: “We agree” [1] · “It rains” [2]", what
 * one speaker said that day together.
 */
export function datedRows(entries: Entry[], quotes: TimelineQuote[], scene: Scene): Row[] {
  const events = shown(entries, scene).map((entry) => ({ date: entry.date, entry, quote: null }));
  const words = quotes.map((quote) => ({ date: quote.said, entry: null, quote }));
  const all = [...events, ...words]
    .map((item, order) => ({ ...item, order, start: placeInTime(item.date) }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.order - b.order));
  return [...grouped(all, ({ date, start }) => `${start} ${dayLabel(date)}`).values()].flatMap((day) => {
    const label = dayLabel(day[0]?.date ?? null);
    const told = day.flatMap(({ entry }) =>
      entry === null ? [] : `${standing(statusToTell(entry), scene)}${entryText(entry, scene)}`,
    );
    const said = [
      ...bySpeakers(
        day.flatMap(({ quote }) => quote ?? []),
        scene,
      ),
    ].map(([speaker, texts]) => `${scene.page.palette.speaker(speaker)}: ${texts.join(" · ")}`);
    return [...told, ...said].map((text): Row => ({ label, tone: "date", text }));
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

/** The status to be written beside a title: "She did not attend" tells itself that it did not happen. */
function statusToTell({ status, title }: Entry): Status {
  return status === "denied" && NEGATED.test(title) ? "happened" : status;
}

const NEGATED =
  /\b(?:not|never|no|none|nobody|nothing|nor|neither|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:es|ed)|declin(?:es|ed))\b|n['’]t\b/i;

function standing(status: Status, { page }: Scene): string {
  return status === "happened" ? "" : `${page.palette.status(`(${STANDINGS[status]})`)} `;
}

/** The entries that stand nowhere else on the page, unless all is asked for. */
export function shown(entries: Entry[], { page, spoken, claimed }: Scene): Entry[] {
  return page.whole ? entries : unsaid(entries, [spoken, claimed]);
}
