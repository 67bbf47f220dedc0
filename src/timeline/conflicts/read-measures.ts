import type { BuiltEntry } from "../build-entry.ts";
import { wordsOf } from "../words/tokens.ts";
import { stemOf } from "../words/word-table.ts";
import { type Told, toldIn } from "./draft.ts";
import { figuresIn, isCoin } from "./figures.ts";
import { inMinutes, isLength, type Quantity, readQuantity } from "./quantity.ts";

/** A quantity that a telling states of its event. */
export interface Measure extends Told {
  text: string;
  quantity: Quantity;
  /** The stem of what is counted; of a length of time `time`, in minutes. */
  unit: string;
}

/** The lengths, or the counts, that the tellings of entries state. */
export function measuresOf(entries: BuiltEntry[], type: "duration" | "count"): Measure[] {
  return eachClauseOnce(toldIn(entries)).flatMap((told) => {
    const { attributes, text } = told.sketch.telling.event;
    const stated = attributes.flatMap((attribute) =>
      attribute.type === type ? [withHedge(attribute.text, text)] : [],
    );
    const texts = type === "count" && stated.length === 0 ? countsIn(text) : stated;
    const own = texts.filter((each) => (type === "count" ? text.includes(each) : lasts(each, told)));
    return own.flatMap((each) => measureOf(told, each, type));
  });
}

/** "The talks lasted two hours": of two triggers of one clause the one that has a kind, here the talks. */
function eachClauseOnce(told: readonly Told[]): Told[] {
  const byClause = new Map<string, Told>();
  for (const each of told) {
    const { article, event } = each.sketch.telling;
    const key = `${article.id}:${event.start}-${event.end}`;
    const known = byClause.get(key);
    if (known === undefined || (known.sketch.telling.event.kind === null && event.kind !== null))
      byClause.set(key, each);
  }
  return [...byClause.values()];
}

/**
 * "spoke for about two hours", "took four to five hours", "after three hours of talks"; no "eight hours before the break", and no
 * length of another clause.
 */
function lasts(length: string, { sketch }: Told): boolean {
  const { text, trigger } = sketch.telling.event;
  const at = text.indexOf(length);
  if (at < 0) return false;
  if (LASTING.test(text.slice(0, at))) return true;
  const measured = OF.exec(text.slice(at + length.length))?.[1]?.split(" ") ?? [];
  return measured.some((word) => stemOf(word) === stemOf(trigger.lemma));
}

/** "of talks", "of a closed meeting": the words after a length that can name what it measures. */
const OF = /^ of ((?:[a-z-]+ ?){1,4})/i;

const LASTING =
  /\b(?:for|took|takes?|taken|last(?:s|ed|ing)?|spen[dt]s?)(?: (?:only|just|almost|at least))* $/i;

/** A hedge that stands right before a figure belongs to it: "More than" of "More than 10,000 workers". */
const HEDGE =
  /(?:more than|less than|fewer than|at least|over|about|around|nearly|almost|some|up to|roughly|approximately|between) $/i;

function withHedge(figure: string, text: string): string {
  return (HEDGE.exec(text.slice(0, Math.max(0, text.indexOf(figure))))?.[0] ?? "") + figure;
}

/** A count in figures with up to three words before its plural noun: "12 wagons", "more than 5,000 South African miners". */
const COUNT =
  /(?<![\d$€£.,:-])(?:(?:more|less|fewer) than |at least |about |around |nearly |almost |over |some )?\d[\d,]*(?: or so)?(?: (?!and|of|to|in|on|at|he|she|it|that)[A-Za-z]+){0,3}? (?!was|is|has|does)[a-z]{2,}s\b/g;

function countsIn(text: string): string[] {
  const spelled = figuresIn(text).filter(
    ({ about, unit, text }) => about === "count" && unit !== "" && !/\d|^one\b/i.test(text),
  );
  return [...inFigures(text), ...spelled.map(({ text }) => text)];
}

function inFigures(text: string): string[] {
  return text.match(COUNT)?.filter((found) => !isLength(readQuantity(found)?.unit ?? "days")) ?? [];
}

function measureOf(told: Told, text: string, type: "duration" | "count"): Measure[] {
  const quantity = readQuantity(text);
  if (quantity === null || isLength(quantity.unit) !== (type === "duration")) return [];
  // "150,000 pounds" is an amount, which the learned decision compares.
  if (type === "count" && quantity.unit.split(" ").some(isCoin)) return [];
  const unit = type === "duration" ? "time" : unitOf(quantity.unit);
  const scaled = type === "duration" ? inMinutes(quantity) : quantity;
  return unit === "" ? [] : [{ ...told, text, quantity: scaled, unit }];
}

/** The head of what is counted: "north korean labourers who still work" → labor; the first plural, else the first word. */
function unitOf(unit: string): string {
  const words = wordsOf(unit);
  const head = words.find((word) => /[^s]s$/.test(word) || PLURALS.has(word)) ?? words[0] ?? "";
  return stemOf(head);
}

const PLURALS = new Set(["people", "men", "women", "children", "troops", "personnel", "staff", "aircraft"]);
