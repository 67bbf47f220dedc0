import type { EventNote } from "../format.ts";
import type { AnnotatedArticle, Story } from "../read-story.ts";
import { quoted } from "./strings.ts";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** An article has the date that its page prints, or else its true one. */
export function articleDated({ notes }: AnnotatedArticle): string[] {
  return notes.published === null && notes.inferred === null ? ["neither published nor inferred"] : [];
}

/** A clause that names one weekday has a date of that weekday. */
export function weekdaysAgree({ notes }: AnnotatedArticle): string[] {
  return notes.events.flatMap((event) => {
    if (event.known !== "stated" && event.known !== "published") return [];
    const named = (event.evidence.toLowerCase().match(/[a-z]+/g) ?? []).filter((w) => WEEKDAYS.includes(w));
    const days = [event.told ?? event.date, event.to].filter((day) => day?.length === 10);
    if (named.length !== 1 || event.told === null || days.length === 0) return [];
    const fits = days.some((day) => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] === named[0]);
    return fits ? [] : [`${days[0]} is no ${named[0]}: ${quoted(event.evidence)}`];
  });
}

/** `date`, `to`, `period`, `told` and `known` of an event say things that can hold together. */
export function datesHoldTogether({ notes }: AnnotatedArticle): string[] {
  return notes.events.flatMap((event) =>
    Object.entries(RULES).flatMap(([says, holds]) =>
      holds(event) ? [] : [`${says}: ${quoted(event.evidence)}`],
    ),
  );
}

const RULES: Record<string, (event: EventNote) => boolean> = {
  "a date that is `unknowable`": ({ date, known }) => date === null || known !== "unknowable",
  "`told` is the same as `date`": ({ date, told }) => told === undefined || told !== date,
  "`to` is before `date`": ({ date, to }) => to === undefined || (date !== null && to >= date),
  "`period` beside a month or day": ({ date, period, told }) =>
    period === undefined || told !== undefined || date?.length === 4,
};

/**
 * Every telling of an event with several right dates has one of them, or a month or year of one. Where accounts contradict
 * each other in the date, which `conflicts` tells, each has the date that it states.
 */
export function datesAmongRight({ articles, notes }: Story): string[] {
  const disputed = notes.conflicts.filter(({ about }) => about === "date").map(({ event }) => event);
  const tellings = articles.flatMap(({ file, notes: { events } }) =>
    events.map((event) => ({ file, event })),
  );
  const unknown = Object.keys(notes.dates).filter((id) => !tellings.some(({ event }) => event.event === id));
  return [
    ...unknown.map((id) => `dates: no event ${id}`),
    ...tellings.flatMap(({ file, event }) => {
      const right = notes.dates[event.event];
      if (right === undefined || event.date === null || disputed.includes(event.event)) return [];
      if (right.some((date) => date.startsWith(event.date ?? ""))) return [];
      return [`${file}: ${event.date} is no date of ${event.event}: ${quoted(event.evidence)}`];
    }),
  ];
}

/**
 * A telling whose date only another one gives tells less by itself, unless that other stands in the same article; a page
 * without a date gives no year that its text does not have.
 */
export function toldIsOwn({ text, notes }: AnnotatedArticle): string[] {
  return notes.events.flatMap((event) => {
    const { known, evidence } = event;
    const told = event.told === undefined ? event.date : event.told;
    const elsewhere = notes.events.some((other) => other.event === event.event && givesDate(other));
    const undated = notes.published === null && told !== null && !text.includes(told.slice(0, 4));
    return [
      ...(known === "event" && told !== null && event.told === undefined && !elsewhere
        ? [`known by another telling, and told in full: ${quoted(evidence)}`]
        : []),
      ...(undated && known !== "background" ? [`no year in an undated page: ${quoted(evidence)}`] : []),
    ];
  });
}

function givesDate({ known, date, told }: EventNote): boolean {
  return known !== "event" && known !== "unknowable" && (told === undefined ? date : told) !== null;
}

/** An event that happened has one day, unless `dates` or a conflict says more. */
export function oneDay({ articles, notes }: Story): string[] {
  const disputed = new Set(notes.conflicts.filter(({ about }) => about === "date").map(({ event }) => event));
  const days = new Map<string, Set<string>>();
  for (const { event, date, status } of articles.flatMap((article) => article.notes.events))
    if (
      date?.length === 10 &&
      status === "happened" &&
      !disputed.has(event) &&
      notes.dates[event] === undefined
    )
      days.set(event, (days.get(event) ?? new Set()).add(date));
  return [...days].flatMap(([event, found]) =>
    found.size > 1 ? [`event ${event} has days ${[...found].sort().join(", ")}`] : [],
  );
}
