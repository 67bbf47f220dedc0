import { dayOf, weekday } from "../../../calendar/days.ts";
import { type Candidate, relative } from "../candidate.ts";
import { code } from "../pattern.ts";
import { suffixOf, valueIn } from "./year-suffix.ts";

/** What may stand between two candidates for them to be one; the class characters of the tokens between. */
const [COMMA, OF, ON, AT, S, IN, AND, A, THE] = [
  code("COMMA"),
  code("OF"),
  code("ON"),
  code("AT"),
  code("S"),
  code("IN"),
  code("AND"),
  code("A"),
  code("THE"),
];

/** Makes one time of neighbours that name it together: "9 a.m. Tuesday", "Friday, Oct. 23", "July last year", "this year's third quarter". */
export function joinNeighbours(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    let right = candidate;
    for (let left = joined.at(-1); left !== undefined; left = joined.at(-1)) {
      const whole = join(left, right);
      if (whole === null) break;
      joined.pop();
      right = { ...whole, start: left.start, end: right.end, first: left.first, last: right.last };
    }
    joined.push(right);
  }
  return joined;
}

function join(left: Candidate, right: Candidate): Candidate | null {
  const gap = left.region.codes.slice(left.last, right.first);
  if (gap.length > 2 || opensAnew(left, right)) return null;
  for (const joiner of JOINERS) {
    const whole = joiner(left, gap, right);
    if (whole !== null) return whole;
  }
  return null;
}

/** "09:30 | Yesterday he left": behind an hour a word in capital that is no name of a day begins the sentence. */
function opensAnew({ kind }: Candidate, right: Candidate): boolean {
  if (kind !== "clock" || (right.kind !== "day" && right.kind !== "part")) return false;
  return right.region.tokens[right.first]?.capital === true;
}

type Joiner = (left: Candidate, gap: string, right: Candidate) => Candidate | null;

/** The ways to join, tried in this order. */
const JOINERS: readonly Joiner[] = [
  weekdayAndDate,
  durationAndDuration,
  durationAndRate,
  dateAndWeekday,
  clockAndPart,
  dayAndPart,
  partAndDay,
  weekdayAndWeek,
  periodAndYear,
  halfOfLonger,
  yearAndPeriod,
];

/** "Friday, Oct. 23", "Tue Mar 15 2022" */
function weekdayAndDate(left: Candidate, gap: string, right: Candidate): Candidate | null {
  if (left.kind !== "weekday" || right.kind !== "date" || (gap !== "" && gap !== COMMA)) return null;
  const part = left.relative?.part ?? null;
  const named = onWeekday(right, left.relative?.offset ?? 0);
  return part === null ? named : withPart(named, part);
}

function onWeekday(date: Candidate, weekday: number): Candidate {
  const { relative } = date;
  if (relative?.rule !== "date" || relative.unit !== null || relative.part !== null) return date;
  return { ...date, relative: { ...relative, unit: `weekday=${weekday}` } };
}

/** "Oct. 24, 1989, Tuesday", "Sept. 14, a Friday" */
function dateAndWeekday(left: Candidate, gap: string, right: Candidate): Candidate | null {
  if (right.rule === "weekday" && gap === COMMA + A && left.kind === "date")
    return onWeekday(left, right.relative?.offset ?? 0);
  if (left.kind !== "date" || left.value === null || right.kind !== "weekday" || gap !== COMMA) return null;
  const day = dayOf(left.value);
  return day !== null && weekday(day) === right.relative?.offset ? left : null;
}

/** "10:30 Sunday" + "morning": the hour says more than the part of the day */
function clockAndPart(left: Candidate, gap: string, right: Candidate): Candidate | null {
  if (left.type !== "TIME" || right.kind !== "part" || (gap !== "" && gap !== IN)) return null;
  const part = left.relative?.part ?? left.value ?? "";
  return /T\d/.test(part) && right.relative?.offset === 0 ? left : null;
}

/** "two hours and 30 minutes" */
function durationAndDuration(left: Candidate, gap: string, right: Candidate): Candidate | null {
  if (left.type !== "DURATION" || right.type !== "DURATION" || gap !== AND) return null;
  const [from, to] = [WHOLE.exec(left.value ?? ""), WHOLE.exec(right.value ?? "")];
  if (from === null || to === null || from[1] !== to[1]) return null;
  const order = from[1] === "T" ? "HMS" : "YMWD";
  if (order.indexOf(from[2] ?? "") >= order.indexOf(to[2] ?? "")) return null;
  return { ...left, value: `${left.value}${right.value?.slice(from[1] === "T" ? 2 : 1)}` };
}

const WHOLE = /^P(T?)\d+([YMWDHS])$/;

/** "24 hours a day", "five days a week": a set of the second */
function durationAndRate(left: Candidate, gap: string, right: Candidate): Candidate | null {
  if (left.type !== "DURATION" || right.rule !== "one-unit" || gap !== "") return null;
  return { ...right, kind: "set", type: "SET" };
}

const DAYS = new Set(["weekday", "date", "day"]);

/** "Tuesday night", "yesterday afternoon", "Nov. 9 at 5 p.m.", "5 Mar 2024, 06:10 PM IST" */
function dayAndPart(left: Candidate, gap: string, right: Candidate): Candidate | null {
  if (!DAYS.has(left.kind) || left.type === "TIME") return null;
  const part = partAlone(right);
  if (part !== null && right.type === "SET") return gap === "" ? inEvery(left, part) : null;
  if (part === null) return null;
  // "Monday, the night was calm" tells of two times
  const gaps =
    right.kind === "clock" ? ["", COMMA, AT, COMMA + AT] : right.last - right.first === 1 ? [""] : [];
  return gaps.includes(gap) ? withPart(left, part) : null;
}

/** "9 a.m. Tuesday", "noon Saturday", "the morning of Sept. 13", "5 p.m. on Friday", "noon on the Wednesday" */
function partAndDay(left: Candidate, gap: string, right: Candidate): Candidate | null {
  if (!DAYS.has(right.kind) || right.type === "TIME") return null;
  const part = partAlone(left);
  if (part === null || !PART_BEFORE_DAY.has(gap)) return null;
  return withPart(right, part);
}

const PART_BEFORE_DAY = new Set(["", COMMA, ON, OF, ON + THE, OF + THE]);

function partAlone(candidate: Candidate): string | null {
  if (candidate.kind !== "part" && candidate.kind !== "clock") return null;
  return candidate.relative?.offset === 0 && candidate.base === "named" ? candidate.relative.part : null;
}

/** "Monday nights" */
function inEvery(day: Candidate, part: string): Candidate | null {
  if (day.kind !== "weekday") return null;
  return {
    ...day,
    kind: "set",
    type: "SET",
    value: `XXXX-WXX-${day.relative?.offset ?? 1}${part}`,
    relative: null,
  };
}

function withPart(day: Candidate, part: string): Candidate {
  if (day.value?.includes("/") || day.relative?.part?.startsWith("/")) return day;
  if (day.value !== null) return { ...day, type: "TIME", value: day.value + part };
  return day.relative === null ? day : { ...day, type: "TIME", relative: { ...day.relative, part } };
}

const WEEK = 7;

/** "Friday last week", "Monday of this week" */
function weekdayAndWeek(left: Candidate, gap: string, right: Candidate): Candidate | null {
  if (left.kind !== "weekday" || right.kind !== "week" || right.relative?.rule !== "shift") return null;
  if (gap !== "" && gap !== OF) return null;
  const offset = (right.relative.offset ?? 0) * WEEK + (left.relative?.offset ?? 1);
  return {
    ...left,
    base: right.base,
    relative: relative("weekday-in-week", offset, null, left.relative?.part ?? null),
  };
}

/** "July last year", "the third quarter of 1988", "Sept. 13 last year", "the summer of this year" */
function periodAndYear(left: Candidate, gap: string, right: Candidate): Candidate | null {
  if (gap === COMMA && right.value === null) return null;
  return gap === "" || gap === OF || gap === COMMA || gap === IN ? inYear(left, right) : null;
}

/** "the second half of the 19th century", "the first half of the 1990s", "the second half of May" */
function halfOfLonger(left: Candidate, gap: string, right: Candidate): Candidate | null {
  if (left.relative?.unit !== "half" || (right.kind !== "era" && right.kind !== "month") || gap !== OF)
    return null;
  return { ...right, mod: left.relative.offset === 1 ? "START" : "END" };
}

/** "last year's third quarter", "1988's fourth quarter" */
function yearAndPeriod(left: Candidate, gap: string, right: Candidate): Candidate | null {
  return gap === S || gap === "" ? inYear(right, left) : null;
}

function inYear(narrow: Candidate, year: Candidate): Candidate | null {
  const part = narrow.value === null && year.kind === "year" ? suffixOf(narrow) : null;
  // "the third quarter of the year" is in January the year before's
  if (part !== null && year.rule === "bare-unit") return narrow;
  if (part === null) return null;
  if (year.value !== null) return { ...narrow, value: valueIn(year.value, part), relative: null };
  if (year.relative?.rule !== "shift") return null;
  return { ...narrow, base: year.base, relative: { ...year.relative, part } };
}
