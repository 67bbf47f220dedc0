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
  /** What it says without its hedge. */
  value: number;
}

/** Finds the figures of a text: no years, days, clock times, ages, ordinals or scores ("34-27"). Several rules ask for those of a telling. */
export function figuresIn(text: string): readonly Figure[] {
  if (!MAY_HOLD_FIGURES.test(text)) return NO_FIGURES;
  const known = figuresOfTexts.get(text);
  if (known !== undefined) return known;
  if (figuresOfTexts.size >= KEPT) figuresOfTexts.clear();
  const figures = [...text.matchAll(FIGURE)].flatMap((match) => figureOf(match, text));
  figuresOfTexts.set(text, figures);
  return figures;
}

const NO_FIGURES: readonly Figure[] = [];
const KEPT = 20_000;
const figuresOfTexts = new Map<string, readonly Figure[]>();

const SPELLED = [...CARDINALS.keys()].filter((word) => word !== "zero" && word !== "one").join("|");

/** "thirty-one" */
const AFTER_TENS = `${SPELLED}|one`;

const HEDGE =
  "(?:(?:more|less|fewer) than|at least|between|(?:just |well )?(?:over|under)|about|around|nearly|almost|some|up to|roughly|approximately|only|barely|close to)";

/** "K1.3m": a letter is a sign of money before a large sum. */
const SIGN = "(?:US|C|A|HK)?[$£€¥₹]|Rs\\.? ?|[A-Z](?=\\d[\\d.,]* ?(?:m|bn|[mb]illion|crore)\\b)";

const MONEY = "dollars?|euros?|pounds?|crowns?|francs?|yen|rupees?|sterling|bitcoin";

/** "an hour and a half", "half an hour", "a quarter of an hour": lengths without a number. */
const ONE_HOUR = "(?:a quarter of |half )?an?(?= (?:hour|minute|day|week|month|year)\\b)|a(?= half hour\\b)";

/** "two thirds", "a fifth" */
const SHARE =
  "(?:a|one|two|three|four) (?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?(?= (?:of(?! an hour)|above|below|more|less|off|higher|lower|dearer|cheaper)\\b|[.,;:!?]|$)";

/** "four to five hours", "50 or 60 per cent" */
const RANGE = `(?: (?:to|or|and) (?:\\d+|${SPELLED})(?= ?(?:minutes|hours|days|weeks|months|years|per ?cent|%)))?`;

/** What ends a noun phrase that a figure begins: "300 in the hall" counts no hall. */
const STOPS =
  "(?:and|or|of|to|in|on|at|by|for|from|with|was|were|is|are|had|has|have|who|that|which|as|but|a|an|the|this|his|its|than|not|out|more|less|if|when|while|after|before|since|until|he|she|it|they|we)\\b";

/** Nouns that are no plural in "s". */
const PLURALS =
  "people|men|women|children|staff|personnel|troops|sheep|cattle|fish|aircraft|km|kg|mph|metres?|m";

/** A hedge, a sign of money, the number, its scale and what it counts. */
const FIGURE = new RegExp(
  `(?<![\\w.,:/–-])(?<hedge>${HEDGE} )?(?:(?<share>${SHARE})|(?<sign>${SIGN})?` +
    `(?<number>(?:\\d+(?:,\\d{2,3})*(?:\\.\\d+)?|${ONE_HOUR}|(?:${SPELLED})(?:-(?:${AFTER_TENS}))?\\b(?: and a half\\b)?)${RANGE})` +
    `(?<scale>(?:m|bn|k)\\b| ?(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)\\b(?: (?:thousand|million|crore)\\b)?)?(?![\\w:/–]|[.,]\\d|-\\d)` +
    `(?<unit>%| per ?cent| percent| (?:${MONEY})\\b|-[a-z]+\\b|(?:\\s(?!${STOPS})[A-Za-z]+){0,2}?\\s(?!${STOPS})[a-z]{3,}s\\b|\\s(?:${PLURALS}|hour|minute|day|week|month|year)\\b)?` +
    `(?<more> and (?:a half|a quarter|(?:\\d+|${SPELLED}) minutes)\\b)?)`,
  "gi",
);

/** What each figure has: a digit, a number word, or the noun of a length or a share ("half an hour", "a third"). */
const MAY_HOLD_FIGURES = new RegExp(
  `\\d|${SPELLED}|hour|minute|day|week|month|year|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth`,
  "i",
);

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";

/** "May 17", "17 May", "at 6", "6 p.m.", "aged 58", "Pier 4", "(58)", ", 54,"; a list's "3." */
const NO_AMOUNT_BEFORE = new RegExp(
  `(?:\\b${MONTH}|\\baged?|\\b(?:page|paragraph|article|section|chapter|pier|shed|gate|room|row|route|line|flight|order|bill|rule|question|No\\.?|number)|\\()\\s$|\\($`,
  "i",
);
const NO_AMOUNT_AFTER = new RegExp(
  `^(?: ?[ap]\\.?m\\b|[ -]${MONTH}(?![a-z])| o['’]clock|(?:st|nd|rd|th)\\b)`,
);

const COINS = new RegExp(`^(?:${MONEY})$`);

/** Whether a noun counts money: "pounds", "crowns". */
export function isCoin(noun: string): boolean {
  return COINS.test(noun);
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

function figureOf(match: RegExpMatchArray, text: string): Figure[] {
  const { hedge = "", share, sign = "", number = "", scale = "", unit = "", more = "" } = match.groups ?? {};
  const start = match.index ?? 0;
  const place = { start, end: start + match[0].length, text: match[0].trim() };
  if (share !== undefined) return shareOf(share, hedge, place);
  if (/^[a-z]$/.test(sign)) return [];
  const noun = sign === "" ? unitOf(unit.trim().toLowerCase().replace(/^-/, "")) : "money";
  const before = text.slice(0, start + hedge.length);
  if (noun !== "money" && isNoAmount(before, number + scale, [unit, text.slice(place.end)])) return [];
  const words = spelledOut(number, scale, more) + (noun === "%" ? "" : ` ${noun}`);
  const quantity = readQuantity(hedge + words);
  if (quantity === null) return [];
  const about = noun === "money" ? "amount" : isLength(noun) ? "duration" : "count";
  return about !== "duration" && /^(?:half |a quarter of )?an?$/i.test(number)
    ? []
    : [{ ...place, about, unit: noun, quantity, value: middle(words) }];
}

/** "two thirds of those who paid": percent. */
function shareOf(share: string, hedge: string, place: Pick<Figure, "start" | "end" | "text">): Figure[] {
  const [count = "", part = ""] = share.toLowerCase().split(" ");
  const whole = [...PARTS.entries()].find(([word]) => part.startsWith(word))?.[1] ?? 1;
  const percent = (PERCENT * (CARDINALS.get(count) ?? 1)) / whole;
  const quantity = readQuantity(`${hedge}${Math.round(percent)}`);
  return quantity === null ? [] : [{ ...place, about: "count", unit: "%", quantity, value: percent }];
}

const PERCENT = 100;

const PARTS: ReadonlyMap<string, number> = new Map([
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
]);

/** "1.3" and "m" → "1.3 million"; "a quarter of an" → "0.25"; "two" and "and ten minutes" → "2.17". */
function spelledOut(number: string, scale: string, more: string): string {
  const scaled = scale.replace(/^m$/i, " million").replace(/^k$/i, " thousand");
  const lower = number.toLowerCase().replace("a quarter of an", "0.25");
  const minutes = /^ and (\S+) minutes$/i.exec(more)?.[1]?.toLowerCase();
  if (minutes !== undefined) return String(middle(lower) + middle(minutes) / HOUR);
  const half = / and a half$/i.test(more) ? " and a half" : "";
  return /quarter$/i.test(more) ? String(middle(lower) + QUARTER) : `${lower}${half}${scaled}`;
}

const HOUR = 60;
const QUARTER = 0.25;

function middle(words: string): number {
  const read = readQuantity(words);
  return read === null ? 0 : (read.low + read.high) / 2;
}

function unitOf(noun: string): string {
  if (/^(?:%|per ?cent)$/.test(noun)) return "%";
  return COINS.test(noun) ? "money" : noun;
}

/** Numbers that say when, how old or which one; `around` is the unit and what stands behind it. */
function isNoAmount(before: string, number: string, [unit = "", after = ""]: readonly string[]): boolean {
  if (NO_AMOUNT_BEFORE.test(before) || NO_AMOUNT_AFTER.test(unit + after)) return true;
  if (YEAR.test(number)) return !/ [a-z]+s$/.test(unit);
  if (unit !== "") return false;
  const age = /^\d\d$/.test(number) && /,\s$/.test(before) && /^,/.test(after);
  const hour = /^(?:\d{1,2}|[a-z]+)$/i.test(number) && /\bat\s$/i.test(before);
  return age || hour || CLOCK.test(number) || (before === "" && /^\.\s/.test(after));
}
