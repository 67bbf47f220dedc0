import { yearOf } from "../../../calendar/days.ts";
import { intervalOf } from "../../../calendar/intervals.ts";
import { type Relative, resolvePending } from "../../../calendar/resolve-pending.ts";
import type { TimeRecord } from "../../../model/article-record.ts";
import type { Published } from "../../../model/common.ts";
import type { Document, Sentence } from "../../../model/document.ts";
import type { Candidate } from "../candidate.ts";
import { timeValue } from "../decisions.ts";
import { type Anchor, Story } from "./anchors.ts";
import { toCome } from "./date-or-length.ts";
import { directionOf } from "./direction.ts";
import { underspecified } from "./underspecified.ts";

/** Gives each candidate its TIMEX3 value: from its own words, the date of publication, or the time named last. */
export function giveValues(
  candidates: Candidate[],
  document: Document,
  published: Published | null,
): TimeRecord[] {
  const story = new Story(published);
  let [sentence, token] = [0, 0];
  for (const candidate of candidates) {
    while ((document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= candidate.start) sentence++;
    token = Math.max(token, document.sentences[sentence]?.first ?? 0);
    while ((document.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= candidate.start) token++;
    const scene = { document, story, sentence: document.sentences[sentence] ?? null, token };
    story.add(timeOf(candidate, scene), candidate.relative?.rule.startsWith("reported") === true);
  }
  return story.times;
}

interface Scene {
  document: Document;
  story: Story;
  sentence: Sentence | null;
  /** Index of the first token of the time. */
  token: number;
}

interface Value {
  value: string;
  from?: string | null;
  to?: string | null;
  anchor?: string;
  pending?: Relative | null;
}

function timeOf(found: Candidate, scene: Scene): TimeRecord {
  const candidate = toCome(found, scene.token, scene.sentence, scene.document) ?? found;
  const { start, end, type, mod } = candidate;
  const text = scene.document.text.slice(start, end);
  const { value, from = null, to = null, anchor = null, pending = null } = readValue(candidate, scene);
  return {
    start,
    end,
    text,
    type,
    value,
    mod,
    from,
    to,
    anchor,
    pending: pending === null ? null : { ...pending, text },
  };
}

function readValue(candidate: Candidate, scene: Scene): Value {
  if (candidate.relative === null) return absolute(candidate);
  const relative = directed(candidate, candidate.relative, scene);
  if (relative.rule.startsWith("reported") && (candidate.rule !== "ago" || tellsFigures(candidate, scene))) {
    const reported = reportedPeriod(relative, scene.story);
    if (reported !== null) return reported;
  }
  const known = withoutStory(relative);
  const chained = candidate.base === "named" ? scene.story.chained(known, candidate.start) : null;
  if (chained !== null) return { value: underspecified(chained), pending: chained };
  const running = relative.rule.startsWith("day-") ? scene.story.runningDay(candidate.start) : null;
  if (running !== null) {
    const value = resolvePending({ ...known, rule: "day-future" }, running.date);
    if (value !== null) return { ...value, anchor: running.name };
  }
  const then = afterWeekday(candidate, known, scene) ?? inNarrative(candidate, known, scene);
  if (then !== null) return then;
  const month = isShortWay(candidate, known) ? scene.story.lastMonth(candidate.start) : null;
  if (month !== null) return { value: month.date, ...intervalOf(month.date), anchor: month.name };
  const anchor = anchorOf(candidate, relative, scene);
  if (anchor === null) {
    const open = candidate.base === "named" && !standsAlone(candidate, known);
    return { value: underspecified(known), pending: open ? null : known };
  }
  const start =
    candidate.rule === "month" && known.rule === "month-after" ? scene.story.endOf(anchor) : anchor.date;
  const resolved = resolvePending(afterNight(candidate, known, anchor, scene), start);
  if (resolved === null) return { value: underspecified(known) };
  return { ...resolved, anchor: anchor.name };
}

function absolute({ type, value }: Candidate): Value {
  const known = value ?? "";
  return type === "DATE" || type === "TIME" ? { value: known, ...intervalOf(known) } : { value: known };
}

/** The rules that need to know whether the text looks back or ahead, and what they do where it does not say. */
const UNDIRECTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    weekday: "past",
    month: "near",
    date: "near",
    day: "past",
    period: "past",
    weekend: "past",
    holiday: "near",
  }),
);

/** "Tuesday morning Korean time": it can be tomorrow there. */
const LOCAL = /^ (?:local|\p{Lu}\p{L}+) time\b/u;

function directed(candidate: Candidate, relative: Relative, scene: Scene): Relative {
  const [, rule = "", moved = ""] = /^(.*?)(-\d+)?$/.exec(relative.rule) ?? [];
  const known = UNDIRECTED.get(rule);
  const fallback = relative.unit === "season" && known !== undefined ? "near" : known;
  if (fallback === undefined) return relative;
  const { document, sentence, token, story } = scene;
  const inherited = story.directionBefore(candidate, document.text);
  const direction = inherited ?? directionOf(candidate, token, sentence, document);
  story.directs(candidate, direction);
  if (moved !== "" && rule === "weekday" && direction === "future") return ahead(relative, Number(moved));
  const local =
    relative.rule === "weekday" &&
    direction !== "future" &&
    LOCAL.test(document.text.slice(candidate.end, candidate.end + 30));
  return { ...relative, rule: `${rule}-${local ? "local" : (direction ?? fallback)}${moved}` };
}

/** "will run Monday through Friday" looks ahead from its first day, where "ran" looks back from its last. */
function ahead(relative: Relative, moved: number): Relative {
  const day = (relative.offset ?? 1) + moved;
  return { ...relative, rule: "weekday-future", offset: day < 1 ? day + WEEK : day };
}

const WEEK = 7;

/** Whether a sentence is of a report on results, so that its "a year ago" is a quarter's. */
function tellsFigures({ start, end }: Candidate, { document, sentence }: Scene): boolean {
  if (sentence === null) return true;
  const from = Math.max(sentence.start, start - timeValue().figuresLetters);
  return FIGURES.test(document.text.slice(from, Math.min(sentence.end, end + timeValue().figuresLetters)));
}

const FIGURES =
  /[$£€%]|\b(?:shares?|sales|net|profits?|loss(?:es)?|revenues?|earnings|earned|income|results?|million|billion|percent|quarter|output|orders|shipments|exports|imports)\b/i;

/** "a year ago" in a report on the third quarter is the third quarter of the year before; "the quarter" is that quarter. */
function reportedPeriod({ rule, offset }: Relative, story: Story): Value | null {
  const period = story.period();
  const known = offset ?? 0;
  if (period === null)
    return rule === "reported-in" ? { value: yearOf(known), ...intervalOf(yearOf(known)) } : null;
  const year = rule === "reported-in" ? known : Number(period.value.slice(0, 4)) + known;
  const value = `${yearOf(year)}${period.value.slice(4)}`;
  return { value, ...intervalOf(value), anchor: period.name };
}

/** What a rule comes to where the story reports on no quarter: "the quarter" is the last full one. */
function withoutStory(relative: Relative): Relative {
  if (relative.rule !== "reported") return relative;
  return { ...relative, rule: "shift", offset: relative.unit === "quarter" ? -1 : relative.offset };
}

function anchorOf(candidate: Candidate, relative: Relative, scene: Scene): Anchor | null {
  const { story } = scene;
  if (candidate.base === "published") return story.published();
  const fine = relative.unit === "day" || relative.unit === "week" || relative.unit === null;
  const alone = standsAlone(candidate, relative);
  const start = startOfStory(candidate, scene);
  const named = story.named(fine ? "day" : "any", { start, end: candidate.start });
  if (named !== null && isLabel(candidate, scene) && story.isOfPublication(named)) return story.published();
  return named ?? (alone ? story.published() : null);
}

/** "22:00 Polls close": the hour that a live blog's post or an entry of a log begins with, whatever day its other posts speak of. */
function isLabel({ kind, start }: Candidate, { document, sentence }: Scene): boolean {
  const block = document.blocks[sentence?.block ?? -1];
  return kind === "clock" && block?.start === start;
}

/** "a day later", "two days earlier", "the next day": so little that it says nothing finer of a month told before. */
function isShortWay({ base, type }: Candidate, { rule, unit, offset, part }: Relative): boolean {
  return (
    base === "named" && type === "DATE" && rule === "shift" && unit === "day" && part === null && offset !== 0
  );
}

/** "next Monday through Wednesday": the Wednesday behind that Monday. */
function afterWeekday(candidate: Candidate, known: Relative, { document, story }: Scene): Value | null {
  if (known.rule !== "weekday-future") return null;
  const before = story.weekdayAhead(candidate, document.text);
  const value = before === null ? null : resolvePending(known, before.date);
  return value === null || before === null ? null : { ...value, anchor: before.name };
}

/** "On 14 August 1947 the garrison left. In September riots broke out.": a bare month or date goes on in a paragraph's old story. */
function inNarrative(candidate: Candidate, known: Relative, scene: Scene): Value | null {
  const [, unit] = /^(month|date|holiday)-(?:past|near)$/.exec(known.rule) ?? [];
  if (unit === undefined || candidate.base !== "published") return null;
  const { document, sentence, story } = scene;
  const block = document.blocks[sentence?.block ?? -1];
  const running = block ? story.runningMonth({ start: block.start, end: candidate.start }) : null;
  if (running === null) return null;
  const value = resolvePending({ ...known, rule: `${unit}-future` }, running.date);
  return value === null ? null : { ...value, anchor: running.name };
}

/** "left at 10 p.m. on Saturday … At 2 a.m. it sank", "shortly after midnight": the small hours are of the next day. */
function afterNight(candidate: Candidate, known: Relative, anchor: Anchor, scene: Scene): Relative {
  const { kind, region, first, start } = candidate;
  if (candidate.base !== "named" || known.rule !== "shift" || known.unit !== "day" || known.offset !== 0)
    return known;
  if ((kind !== "clock" && kind !== "part") || region.tokens[first]?.word === "that") return known;
  const { document, sentence, story } = scene;
  if (!story.isLate(anchor, start - timeValue().goesOnLetters)) return known;
  const before = document.text.slice(sentence?.start ?? start, start);
  const part = known.part ?? "";
  if (MIDNIGHT.test(part))
    return /\b(?:after|past) $/i.test(before) ? { ...known, offset: 1, part: "T00:00" } : known;
  return SMALL_HOURS.test(part) && !/\bhad\b/.test(before) ? { ...known, offset: 1 } : known;
}

const MIDNIGHT = /^T24:00/;
const SMALL_HOURS = /^T(?:0[0-7]|MO)/;

/** How far back in the text a time is named that another can start from: "the following March" needs its year near by. */
function startOfStory({ rule, start }: Candidate, scene: Scene): number {
  if (rule === "spelled-clock") return nearby(scene);
  return rule === "month" ? start - timeValue().goesOnLetters : 0;
}

/** Where the sentences begin whose day an hour in words is of: "He came on Tuesday. At three in the afternoon he spoke." */
function nearby({ document, sentence }: Scene): number {
  const own = document.tokens[sentence?.first ?? 0]?.sentence ?? 0;
  return document.sentences[Math.max(0, own - timeValue().nearSentences)]?.start ?? 0;
}

/** Whether a time means the day of publication where no other day is told of: "at noon", "the previous quarter"; not "that night". */
function standsAlone({ kind, region, first }: Candidate, { offset, unit }: Relative): boolean {
  if (unit === "quarter") return true;
  return (kind === "clock" || kind === "part") && offset === 0 && region.tokens[first]?.word !== "that";
}
