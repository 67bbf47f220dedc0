import { CARDINALS } from "../../english/numbers.ts";
import { isLength, type Quantity, readQuantity } from "./quantity.ts";

/** A figure in a text: "about £140m", "nineteen barges", "94.1%"; a bare one has no unit ("the police made it 120"). */
export interface Figure {
  /** Where it stands in the text, its hedge included. */
  start: number;
  end: number;
  text: string;
  about: "count" | "amount" | "duration";
  /** What is counted: the noun's words in lower case, `%`, `money`; empty where the figure is bare. */
  unit: string;
  quantity: Quantity;
}

/** Finds the figures of a text: no years, days, clock times, ordinals or scores ("34-27"). */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => figureOf(match, text));
}

const SPELLED = [...CARDINALS.keys()].filter((word) => word !== "zero" && word !== "one").join("|");

/** "thirty-one" */
const AFTER_TENS = `${SPELLED}|one`;

const HEDGE =
  "(?:(?:more|less|fewer) than|at least|over|under|about|around|nearly|almost|some|up to|roughly|approximately|only|barely)";

const MONEY = "dollars|euros|pounds|crowns|francs|yen|rupees|crore|lakh";

/** What ends a noun phrase that a figure begins: "300 in the hall" counts no hall. */
const STOPS =
  "(?:and|or|of|to|in|on|at|by|for|from|with|was|were|is|are|had|has|have|who|that|which|as|but|a|an|the)\\b";

/** A hedge, a sign of money, the number, its scale and what it counts. */
const FIGURE = new RegExp(
  `(?<![\\w.,:/–-])(?<hedge>${HEDGE} )?(?<sign>[$£€¥]|Rs ?)?` +
    `(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?|(?:${SPELLED})(?:-(?:${AFTER_TENS}))?\\b)` +
    `(?<scale>(?:m|bn)\\b| ?(?:hundred|thousand|million|billion|trillion)\\b)?(?![\\w:/–-]|[.,]\\d)` +
    `(?<unit>%| per ?cent| percent| (?:${MONEY})\\b|(?: (?!${STOPS})[A-Za-z]+){0,2}? [a-z]{3,}s\\b| (?:people|men|women|children)\\b)?`,
  "gi",
);

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";

/** "May 17", "17 May", "at 6", "6 p.m.", "aged 58". */
const DAY_BEFORE = new RegExp(`(?:\\b${MONTH}|\\bat|\\baged?|\\bpage|\\bNo\\.) $`);
const DAY_AFTER = new RegExp(`^(?: ?[ap]\\.?m\\b|[ -]${MONTH}\\b| o['’]clock)`);

const COINS = new RegExp(`^(?:${MONEY})$`);

const YEAR = /^(?:1[5-9]|20)\d\d$/;

function figureOf(match: RegExpMatchArray, text: string): Figure[] {
  const { hedge = "", sign = "", number = "", scale = "", unit = "" } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const noun = sign === "" ? unitOf(unit.trim().toLowerCase()) : "money";
  if (noun !== "money" && isDay(text.slice(0, start), number + scale, text.slice(end))) return [];
  const spelledScale = scale.replace(/^m$/i, " million");
  const quantity = readQuantity(`${hedge}${number}${spelledScale}${noun === "%" ? "" : ` ${noun}`}`);
  if (quantity === null) return [];
  const about = noun === "money" ? "amount" : isLength(noun) ? "duration" : "count";
  return [{ start, end, text: match[0].trim(), about, unit: noun, quantity }];
}

function unitOf(noun: string): string {
  if (/^(?:%|per ?cent)$/.test(noun)) return "%";
  return COINS.test(noun) ? "money" : noun;
}

function isDay(before: string, number: string, after: string): boolean {
  return DAY_BEFORE.test(before) || DAY_AFTER.test(after) || YEAR.test(number);
}
