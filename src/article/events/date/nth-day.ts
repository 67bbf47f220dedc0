import { dateValue } from "../../../calendar/date-value.ts";
import { dayOf, isoOf, weekday } from "../../../calendar/days.ts";
import { shiftDay, unitValue } from "../../../calendar/units.ts";
import { WEEKDAYS } from "../../../english/calendar-words.ts";
import { isNounOf } from "../../../english/derived-nouns.ts";
import { numberAt, ORDINALS } from "../../../english/numbers.ts";
import type { Document, Token } from "../../../model/document.ts";
import type { Draft } from "../draft.ts";
import { type ChosenDate, chainOf } from "./date-scene.ts";

/**
 * "On the third day of the strike, which began on 10 September, two men were arrested", "Day two of the talks ended early": counted
 * from the day on which the happening that is named began, a court's days without weekends.
 */
export function onNthDay({ tokens }: Document, draft: Draft, drafts: readonly Draft[]): ChosenDate | null {
  const { trigger } = draft;
  const { first, owner } = trigger.tree;
  for (let at = first; at < first + owner.length; at++) {
    const nth = countAt(tokens, at);
    if (nth === null || trigger.first <= nth.last || owner[at - first] !== trigger.clause) continue;
    const from = startOf(tokens, nth.noun, drafts);
    const day = dayOf(from?.date?.time?.time.from ?? "");
    if (from?.date == null || day === null) continue;
    const value = dateValue(countedFrom(day, nth), "context");
    if (value === null) continue;
    return { time: null, value, basis: "context", rule: "after-interval", anchor: chainOf(from.date) };
  }
  return null;
}

/** "the third day of the *strike*": which day or week, and the token of the noun. */
interface Nth {
  count: number;
  unit: "day" | "week";
  noun: number;
  last: number;
  court: boolean;
}

/** The count whose unit, or number behind it, stands at a token. */
function countAt(tokens: readonly Token[], at: number): Nth | null {
  const [before, here, behind] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? "", tokens[at + 1]];
  const unit = /^(?:day|night)$/.test(here) ? "day" : here === "week" ? "week" : null;
  if (unit === null) return null;
  const named = /^(?:of|an?)$/.test(behind?.lower ?? "") ? null : numberAt([behind?.lower ?? ""], 0);
  const count = named?.value ?? (before === "opening" ? 1 : ordinalOf(before));
  const of = named === null ? at + 1 : at + 2;
  if (count === null || count < 1 || tokens[of]?.lower !== "of") return null;
  const noun = headOf(tokens, of + 1);
  if (noun < 0) return null;
  return { count, unit, noun, last: noun, court: COURT.has(tokens[noun]?.lemma ?? "") };
}

/** "third", "11th" */
function ordinalOf(word: string): number | null {
  return (
    ORDINALS.get(word) ?? (/^\d{1,2}(?:st|nd|rd|th)$/.test(word) ? Number(word.slice(0, -"th".length)) : null)
  );
}

/** The noun that a phrase ends in, or -1. */
function headOf(tokens: readonly Token[], first: number): number {
  let at = first;
  if (/^(?:DT|PRP\$)$/.test(tokens[at]?.tag ?? "")) at++;
  else return -1;
  while (/^(?:JJ|NNP|NN|NNS|VBG|CD|POS)$/.test(tokens[at]?.tag ?? "")) at++;
  return /^NN/.test(tokens[at - 1]?.tag ?? "") ? at - 1 : -1;
}

const COURT: ReadonlySet<string> = new Set("trial hearing inquest inquiry tribunal court-martial".split(" "));

/** The happening that a noun names, where a day of its own is known: by the noun itself, or told before. */
function startOf(tokens: readonly Token[], noun: number, drafts: readonly Draft[]): Draft | null {
  const lemma = tokens[noun]?.lemma ?? "";
  let found: Draft | null = null;
  for (const draft of drafts) {
    const { head } = draft.trigger;
    if (!isDated(draft)) continue;
    if (head === noun) return draft;
    if (head < noun && (draft.trigger.lemma === lemma || isNounOf(lemma, draft.trigger.lemma))) found = draft;
  }
  return found;
}

const DAY = /^\d{4}-\d\d-\d\d/;

function isDated({ date, judged }: Draft): boolean {
  return judged.status === "happened" && date?.basis === "stated" && DAY.test(date.time?.time.value ?? "");
}

const FRIDAY = WEEKDAYS.indexOf("friday") + 1;
const WEEKEND = 2;

function countedFrom(start: number, { count, unit, court }: Nth): string {
  if (unit === "week") return unitValue(shiftDay(start, count - 1, "week"), "week");
  let day = start;
  for (let left = count - 1; left > 0; left--) day += court && weekday(day) === FRIDAY ? 1 + WEEKEND : 1;
  return isoOf(day);
}
