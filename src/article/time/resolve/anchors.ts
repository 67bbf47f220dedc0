import { addDays, dayOf } from "../../../calendar/days.ts";
import { intervalOf, lengthInDays } from "../../../calendar/intervals.ts";
import type { Relative } from "../../../calendar/resolve-pending.ts";
import type { PendingTime, TimeRecord } from "../../../model/article-record.ts";
import type { Published } from "../../../model/common.ts";
import type { Span } from "../../../model/span.ts";
import type { Candidate, Kind } from "../candidate.ts";
import { timeValue } from "../decisions.ts";
import type { Direction } from "./direction.ts";

/** A date that a relative time starts from, and how the record names it. */
export interface Anchor {
  date: string;
  name: string;
}

/** What stands between coordinated times: "Tuesday and Wednesday", "July, August and September", "Monday through Friday". */
const COORDINATED = /^(?:,|,? (?:and|or|to|through|until)|[-–])(?: (?:on|in))? ?$/;

/** Seven in the evening and later. */
const LATE = /T(?:19|2\d|EV$|NI$)/;

/** The times of the story so far: what a relative time can start from. */
export class Story {
  readonly times: TimeRecord[] = [];
  readonly #published: Published | null;
  /** Indices of the last time of a single day, of any calendar date, and of the first quarter or half named. */
  #day = -1;
  #date = -1;
  #period = -1;

  /** The last single day named, where it awaits the date of publication. */
  #pendingDay: { end: number; relative: Relative; rule: string; days: number } | null = null;
  #directed: { kind: Kind; end: number; direction: Direction } | null = null;

  constructor(published: Published | null) {
    this.#published = published;
  }

  /** Takes note of a time in text order. */
  add(time: TimeRecord, isReported: boolean): void {
    const index = this.times.push(time) - 1;
    if (time.pending !== null && /^XXXX-(?:WXX-\d|[\dX]{2}-[\dX]{2})(?:T|$)/.test(time.value))
      this.#await(time, time.pending);
    if (time.from === null || time.to === null || time.type === "DURATION" || time.type === "SET") return;
    this.#date = index;
    const length = lengthInDays({ from: time.from, to: time.to });
    if (length === 1) {
      this.#day = index;
      this.#pendingDay = null;
    }
    if (!isReported && this.#period < 0 && /^\d{4}-[QH]\d$/.test(time.value)) this.#period = index;
  }

  #await(time: TimeRecord, pending: PendingTime): void {
    const { text: _, ...relative } = pending;
    const shift = /[+-]\d+$/.exec(relative.rule);
    const rule = shift === null ? relative.rule : relative.rule.slice(0, shift.index);
    this.#pendingDay = { end: time.end, relative, rule, days: Number(shift?.[0] ?? 0) };
  }

  /** What a day told from another pending day awaits: "the next day" behind "Wednesday" is weekday-past+1. */
  chained(relative: Relative, before: number): Relative | null {
    const pending = this.#pendingDay;
    if (pending === null || this.#published !== null || before - pending.end > timeValue().storyLetters)
      return null;
    if (relative.rule !== "shift" || relative.unit !== "day") return null;
    const days = (relative.offset ?? 0) + pending.days;
    const rule = days === 0 ? pending.rule : `${pending.rule}${days > 0 ? "+" : ""}${days}`;
    return { ...pending.relative, rule, part: relative.part };
  }

  /** Takes note of whether a time looks back or ahead. */
  directs({ kind, end }: Candidate, direction: Direction): void {
    this.#directed = { kind, end, direction };
  }

  /** What a time takes over from the one it is coordinated with: "will visit on Tuesday and Wednesday". */
  directionBefore({ kind, start }: Candidate, text: string): Direction {
    const before = this.#directed;
    if (before === null || before.kind !== kind || start - before.end > timeValue().coordinatedLetters)
      return null;
    return COORDINATED.test(text.slice(before.end, start)) ? before.direction : null;
  }

  /** The weekday to come that a time is coordinated with: "next Monday through Wednesday" ends in the week of that Monday. */
  weekdayAhead({ kind, start }: Candidate, text: string): Anchor | null {
    const index = this.times.length - 1;
    const time = this.times[index];
    if (kind !== "weekday" || time?.from == null || start - time.end > timeValue().coordinatedLetters)
      return null;
    if (time.from <= (this.#published?.value.slice(0, 10) ?? "9") || !/day\b/i.test(time.text)) return null;
    return COORDINATED.test(text.slice(time.end, start)) ? { date: time.from, name: `time:${index}` } : null;
  }

  /** The date of publication. */
  published(): Anchor | null {
    if (this.#published === null) return null;
    return {
      date: this.#published.value,
      name: this.#published.basis === "dateline" ? "dateline" : "published",
    };
  }

  /** The time named last from one place in the text to another: of a single day, or of any length. */
  named(grain: "day" | "any", { start, end }: Span): Anchor | null {
    const index = grain === "day" ? this.#day : this.#date;
    const time = this.times[index];
    if (time?.from == null || time.end < start || end - time.end > timeValue().storyLetters) return null;
    return { date: time.from, name: `time:${index}` };
  }

  /** The day at which a story of long ago stands: after "closed on 3 March 2019" "the 23rd" is of that month or the next. */
  runningDay(before: number): Anchor | null {
    const [day, now] = [
      this.named("day", { start: 0, end: before }),
      dayOf(this.#published?.value.slice(0, 10) ?? ""),
    ];
    const at = dayOf(day?.date ?? "");
    return at !== null && now !== null && now - at > timeValue().runningDays ? day : null;
  }

  /** The month or season told of last, where no day is told since: "arrested in February and suspended a day later". */
  lastMonth(before: number): Anchor | null {
    const time = this.times[this.#date];
    if (time?.from == null || this.#date <= this.#day || before - time.end > timeValue().besideLetters)
      return null;
    return /^\d{4}-(?:\d\d|SP|SU|FA|WI)$/.test(time.value)
      ? { date: time.value, name: `time:${this.#date}` }
      : null;
  }

  /** The month, day or season of long ago at which the narrative of a paragraph stands: after "On 14 August 1947" "in September". */
  runningMonth({ start, end }: Span): Anchor | null {
    const time = this.times[this.#date];
    const [at, now] = [dayOf(time?.from ?? ""), dayOf(this.#published?.value.slice(0, 10) ?? "")];
    if (time?.from == null || at === null || now === null || time.start < start || time.end > end)
      return null;
    const fine = /^\d{4}-(?:\d\d|SP|SU|FA|WI)/.test(time.value) && !time.value.includes("/");
    return fine && now - at > timeValue().longAgoDays
      ? { date: time.from, name: `time:${this.#date}` }
      : null;
  }

  /** Whether the time that an anchor names is an evening or a night. */
  isLate(anchor: Anchor, from: number): boolean {
    const time = this.#timeOf(anchor);
    return time !== undefined && time.end >= from && LATE.test(time.value);
  }

  /** Whether the time that an anchor names was itself read from publication, by no number: "yesterday", "on Friday". */
  isOfPublication(anchor: Anchor): boolean {
    const time = this.#timeOf(anchor);
    return time?.anchor === "published" && !/\d/.test(time.text);
  }

  /** The last day of the time that an anchor names: "the following June" after "1999" is that of 2000. */
  endOf(anchor: Anchor): string {
    return addDays(this.#timeOf(anchor)?.to ?? "", -1) ?? anchor.date;
  }

  #timeOf({ name }: Anchor): TimeRecord | undefined {
    return this.times[Number(/^time:(\d+)$/.exec(name)?.[1] ?? -1)];
  }

  /** The quarter or half that the story reports on: `1989-Q3`. */
  period(): { value: string; name: string } | null {
    const time = this.times[this.#period];
    return time === undefined || intervalOf(time.value) === null
      ? null
      : { value: time.value, name: `time:${this.#period}` };
  }
}
