/** Number words below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...counted(
    0,
    1,
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen`,
  ),
  ...counted(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"),
]);

/** Ordinals, but for those of two words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...counted(
    1,
    1,
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth`,
  ),
  ...counted(20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"),
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["mn", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
]);

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** A number that some words spell, and the place behind its last word. */
export interface NumberRead {
  value: number;
  next: number;
}

/**
 * The number that starts at a word, in digits, spelled or mixed: "10,000", "twenty - one", "two hundred thousand",
 * "1.5 million", "two and a half", "half an", "an". Words are lower-case, a hyphen a word of its own.
 */
export function numberAt(words: readonly string[], at: number): NumberRead | null {
  const word = words[at] ?? "";
  if (word === "half") return /^an?$/.test(words[at + 1] ?? "") ? { value: 0.5, next: at + 2 } : null;
  const first = /^an?$/.test(word) ? 1 : (valueAt(word) ?? (SCALES.has(word) ? 1 : undefined));
  if (first === undefined) return null;
  return withFraction(sumFrom(words, first, SCALES.has(word) ? at : at + 1), words);
}

/** The value of a number's words as plain digits: ["34", "million"] → "34000000", ["twenty-one"] → "21", ["5", "m"] → "5000000". */
export function readNumber(words: readonly string[]): string | null {
  const parts = words.flatMap((word) => word.split(/([-–])/)).map((part) => SHORT.get(part) ?? part);
  const read = numberAt(parts, 0);
  if (read === null || read.next < parts.length || read.value >= 1e16) return null;
  return String(Math.round(read.value * 1e6) / 1e6);
}

/** Behind a number, where "m" is no metre. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["m", "million"],
  ["k", "thousand"],
  ["–", "-"],
]);

/** Adds what follows a first value: "two | hundred thirty thousand". */
function sumFrom(words: readonly string[], first: number, from: number): NumberRead {
  let [total, group, room, at] = [0, first, 0, from];
  for (;;) {
    const scale = SCALES.get(words[at] ?? "");
    if (scale !== undefined) {
      if (scale < 1000) group *= scale;
      else [total, group] = [total + group * scale, 0];
      room = scale;
      at++;
      continue;
    }
    const joined = words[at] === "-" ? at + 1 : at;
    const value = valueAt(words[joined] ?? "");
    if (value === undefined || !fits(group, value, room)) return { value: total + group, next: at };
    group += value;
    at = joined + 1;
  }
}

/** Whether a value goes on a group: "twenty | one", "two hundred | thirty", "two thousand | five". */
function fits(group: number, value: number, room: number): boolean {
  if (group >= 20 && group % 10 === 0 && group % 100 !== 0) return value > 0 && value < 10;
  return room > 0 && value < room && group % 100 === 0;
}

/** "2½", "two-and-a-half", "two and a half million". */
function withFraction(read: NumberRead, words: readonly string[]): NumberRead {
  const part = FRACTIONS.get(words[read.next] ?? "");
  if (part !== undefined) return { value: read.value + part, next: read.next + 1 };
  const [and, a, half] = words.slice(read.next, read.next + 6).filter((word) => word !== "-");
  if (and !== "and" || a !== "a" || half !== "half") return read;
  const next = words.indexOf("half", read.next) + 1;
  const scale = SCALES.get(words[next] ?? "");
  const value = read.value + 0.5;
  return scale === undefined ? { value, next } : { value: value * scale, next: next + 1 };
}

function valueAt(word: string): number | undefined {
  return DIGITS.test(word) ? Number(word.replaceAll(",", "")) : CARDINALS.get(word);
}

function counted(from: number, step: number, list: string): [string, number][] {
  return list.split(/\s+/).map((word, at) => [word, from + at * step]);
}
