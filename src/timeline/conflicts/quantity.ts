import { conflict } from "../decisions.ts";
/** A quantity as a text gives it: every value from `low` to `high` agrees with its words. */
export interface Quantity {
  low: number;
  high: number;
  /** What is counted: the words after the number, in lower case ("hours", "carriages"). */
  unit: string;
}

const WORD = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+|[½¼¾-]/g;

/**
 * Reads a quantity: "six to seven days", "about two hours", "an hour and a half", "nearly 500 miners", "300 or so
 * pilgrims". Null where no number stands.
 */
export function readQuantity(text: string): Quantity | null {
  const words = text.toLowerCase().match(WORD) ?? [];
  const first = words.findIndex((_, i) => numberAt(words, i) !== null);
  const start = numberAt(words, first);
  if (start === null) return null;
  const before = words.slice(0, first).join(" ");
  let [low, high, at] = [start.value, start.value, start.next];
  const second = /^(?:to|or|and|-)$/.test(words[at] ?? "") ? numberAt(words, at + 1) : null;
  const range = second !== null && second.value > low;
  if (second !== null && range) [high, at] = [second.value, second.next];
  const rest = words.slice(at).filter((word) => word !== "-");
  const after = rest.join(" ");
  const unit = after.replace(/\b(?:or so|or more|and a half)\b/g, "").trim();
  const half = /\band a half\b/.test(after) ? 0.5 : 0;
  const hedged = before + (/^or so\b/.test(after) ? " about" : "");
  [low, high] = hedge({ low: low + half, high: high + half, unit }, hedged, range);
  return { low, high, unit };
}

/** Whether two quantities of one unit can both be true. */
export function compatible(a: Quantity, b: Quantity): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function hedge({ low, high, unit }: Quantity, before: string, range: boolean): [number, number] {
  const { moreSlack, lessSlack, aboutSlack, roundLength, roundCount } = conflict();
  if (/\b(?:more than|over|at least|exceed\w*|upwards of)$/.test(before))
    return [low, high * (1 + moreSlack)];
  if (/\b(?:nearly|almost|just under|less than|under|fewer than|up to|close to)$/.test(before)) {
    return [low * (1 - lessSlack), high];
  }
  if (/\b(?:about|around|approximately|roughly|some|estimated|circa)$/.test(before)) {
    return [low * (1 - aboutSlack), high * (1 + aboutSlack)];
  }
  const slack = range ? 0 : isLength(unit) ? roundLength : low % 10 === 0 ? roundCount : 0;
  return [low * (1 - slack), high * (1 + slack)];
}

/** Whether a unit measures time. */
export function isLength(unit: string): boolean {
  return LENGTHS.test(unit);
}

const LENGTHS = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)\b/;

/** The number that starts at a word: "10,000", "twenty-one", "two hundred", "half an", "an". */
function numberAt(words: readonly string[], at: number): { value: number; next: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (/^\d/.test(word)) return scaled(Number(word.replaceAll(",", "")), words, at + 1);
  if (word === "half") return /^an?$/.test(words[at + 1] ?? "") ? { value: 0.5, next: at + 2 } : null;
  const value = NUMBERS.get(word);
  if (value === undefined) return null;
  const ones = value >= 20 && words[at + 1] === "-" ? NUMBERS.get(words[at + 2] ?? "") : undefined;
  return ones === undefined ? scaled(value, words, at + 1) : scaled(value + ones, words, at + 3);
}

/** "two hundred thousand", "1.5 million"; "2½" and "two-and-a-half" add their part. */
function scaled(value: number, words: readonly string[], at: number): { value: number; next: number } {
  const scale = SCALES.get(words[at] ?? "");
  if (scale !== undefined) return scaled(value * scale, words, at + 1);
  const part = FRACTIONS.get(words[at] ?? "");
  if (part !== undefined) return { value: value + part, next: at + 1 };
  const half = words.slice(at, at + 6).filter((word) => word !== "-");
  if (half.slice(0, 3).join(" ") !== "and a half") return { value, next: at };
  return { value: value + 0.5, next: words.indexOf("half", at) + 1 };
}

const FRACTIONS = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

const SCALES = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
]);

const NUMBERS = new Map(
  (
    "a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 " +
    "fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 " +
    "sixty:60 seventy:70 eighty:80 ninety:90"
  )
    .split(" ")
    .map((pair): [string, number] => {
      const [word = "", value = ""] = pair.split(":");
      return [word, Number(value)];
    }),
);
