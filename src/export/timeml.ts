import type { TimeRecord } from "../model/article-record.ts";
import type { Status } from "../model/common.ts";
import type { Span } from "../model/span.ts";
import { sliceOf } from "./code-points.ts";
import type { CorpusWriter, RecordWithText } from "./corpus-file.ts";
import { escapeMarkup } from "./markup.ts";

/**
 * Writes TimeML 1.2.1: the text with its TIMEX3 expressions, the triggers of its events and the cues of its quotations (REPORTING) marked
 * in it, the date of publication as its creation time, and a link from each event to the expression that dates it.
 */
export const timeml: CorpusWriter = {
  filesOf: (record, stem) => [{ name: `${stem}.tml`, text: [...documentOf(record)].join("") }],
  beside: () => [],
};

function* documentOf(record: RecordWithText): Generator<string> {
  const { id, text, title, published, times } = record;
  const events = eventsOf(record);
  const marks = apart([...times.map(timeMark), ...events.map(eventMark)]);
  const kept = new Set(marks.map(({ id }) => id));
  const told = events.filter(({ id }) => kept.has(`e${id}`));
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>${id}</DOCID>\n`;
  if (published !== null) yield `<DCT>${creationTime(published.value)}</DCT>\n`;
  if (title !== null) yield `<TITLE>${escapeMarkup(title)}</TITLE>\n`;
  yield "<TEXT>";
  yield* marked(text, marks);
  yield "</TEXT>\n";
  yield* told.map(instanceOf);
  yield* told.flatMap((event) => linkOf(event, kept) ?? []);
  yield "</TimeML>\n";
}

function creationTime(day: string): string {
  const value = escapeMarkup(day);
  const type = day.includes("T") ? "TIME" : "DATE";
  return `<TIMEX3 tid="t0" type="${type}" value="${value}" functionInDocument="CREATION_TIME">${value}</TIMEX3>`;
}

/** An event of TimeML: the word that tells it, and what its instance says. */
interface Told extends Span {
  id: number;
  kind: "OCCURRENCE" | "REPORTING";
  noun: boolean;
  status: Status;
  /** The number of the expression that dates it, 0 for the creation time. */
  time: number | null;
}

/** The events, and the cues of quotations that are no event's trigger. */
function eventsOf({ events, quotes, published }: RecordWithText): Told[] {
  const triggers = new Set(events.map(({ trigger }) => trigger.start));
  const cues = new Map(
    quotes.flatMap(({ cue }) => (cue === null || triggers.has(cue.start) ? [] : [[cue.start, cue]])),
  );
  const all = [
    ...events.map(({ trigger, rule, status, time, date }) => ({
      ...{ start: trigger.start, end: trigger.end, kind: "OCCURRENCE" as const, status },
      noun: rule.startsWith("noun"),
      time: time !== null ? time + 1 : published !== null && date?.basis === "published" ? 0 : null,
    })),
    ...[...cues.values()].map(({ start, end }) => ({
      ...{ start, end, kind: "REPORTING" as const, status: "happened" as const, noun: false, time: null },
    })),
  ];
  return all.map((event, index) => ({ ...event, id: index + 1 }));
}

/** A stretch of the text to be put into a tag. */
interface Mark extends Span {
  id: string;
  open: string;
  close: string;
}

function timeMark({ start, end, type, value, mod }: TimeRecord, index: number): Mark {
  const id = `t${index + 1}`;
  const more = mod === null ? "" : ` mod="${escapeMarkup(mod)}"`;
  const open = `<TIMEX3 tid="${id}" type="${type}" value="${escapeMarkup(value)}"${more}>`;
  return { id, start, end, open, close: "</TIMEX3>" };
}

function eventMark({ id, start, end, kind }: Told): Mark {
  return { id: `e${id}`, start, end, open: `<EVENT eid="e${id}" class="${kind}">`, close: "</EVENT>" };
}

/** Marks in the order of the text; of words that two would share the first has them ("the 2019 summit"). */
function apart(marks: Mark[]): Mark[] {
  let end = 0;
  return marks
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      const free = mark.start >= end && mark.end > mark.start;
      if (free) end = mark.end;
      return free;
    });
}

function* marked(text: string, marks: readonly Mark[]): Generator<string> {
  const slice = sliceOf(text);
  let at = 0;
  for (const { start, end, open, close } of marks) {
    yield escapeMarkup(slice(at, start)) + open + escapeMarkup(slice(start, end)) + close;
    at = end;
  }
  yield escapeMarkup(slice(at, text.length));
}

function instanceOf({ id, noun, status }: Told): string {
  const tense = status === "scheduled" ? "FUTURE" : "NONE";
  const polarity = status === "denied" ? "NEG" : "POS";
  const modality = status === "possible" || status === "alleged" ? ` modality="${status.toUpperCase()}"` : "";
  const rest = `pos="${noun ? "NOUN" : "VERB"}" tense="${tense}" aspect="NONE" polarity="${polarity}"${modality}`;
  return `<MAKEINSTANCE eiid="ei${id}" eventID="e${id}" ${rest}/>\n`;
}

/** The link to the expression that dates an event, if it stands in the text or is the creation time. */
function linkOf({ id, time }: Told, kept: ReadonlySet<string>): string | null {
  if (time === null || (time > 0 && !kept.has(`t${time}`))) return null;
  return `<TLINK lid="l${id}" relType="IS_INCLUDED" eventInstanceID="ei${id}" relatedToTime="t${time}"/>\n`;
}
