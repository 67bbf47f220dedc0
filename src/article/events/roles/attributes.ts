import { readNumber } from "../../../english/numbers.ts";
import type { Attribute, TimeRecord } from "../../../model/article-record.ts";
import type { Document, Token } from "../../../model/document.ts";
import { eventQuantity } from "../decisions.ts";
import type { Trigger } from "../trigger.ts";

/** Quantities that a happening's clause states: "for two hours", "12 wagons", "12 of 14 boats", "$20 million", "63 percent". */
export function findAttributes(document: Document, trigger: Trigger, times: TimeRecord[]): Attribute[] {
  const { tokens, text } = document;
  const found: Attribute[] = [];
  const { owner, first } = trigger.tree;
  const covered = durations(document, trigger, times, found);
  for (let i = first; i < first + owner.length; i++) {
    if (owner[i - first] !== trigger.clause || !isNumber(tokens[i]) || covered.has(i)) continue;
    const quantity = readQuantity(tokens, i, first + owner.length);
    if (!quantity) continue;
    const start = tokens[quantity.first]?.start ?? 0;
    const end = tokens[quantity.last - 1]?.end ?? start;
    found.push({
      type: quantity.type,
      value: quantity.value,
      unit: quantity.unit,
      start,
      end,
      text: text.slice(start, end),
    });
    i = quantity.last - 1;
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "17", "ten", and "Twenty-one" where the tagger takes it for an adjective. */
function isNumber(token: Token | undefined): boolean {
  return (
    token?.tag === "CD" ||
    (token?.tag === "JJ" && token.text.includes("-") && readNumber([token.lower]) !== null)
  );
}

/** Durations are the time stage's; also marks the tokens of all time expressions, whose numbers count nothing. */
function durations(
  document: Document,
  trigger: Trigger,
  times: TimeRecord[],
  found: Attribute[],
): Set<number> {
  const { tokens } = document;
  const { owner, first } = trigger.tree;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[first + owner.length - 1]?.end ?? 0;
  const covered = new Set<number>();
  let at = first;
  for (const time of times) {
    if (time.start >= end) break;
    if (time.end <= start) continue;
    let own = false;
    while ((tokens[at]?.end ?? end) <= time.start) at++;
    for (let i = at; i < first + owner.length && (tokens[i]?.start ?? end) < time.end; i++) {
      covered.add(i);
      own ||= owner[i - first] === trigger.clause;
    }
    if (time.type !== "DURATION" || !own) continue;
    found.push({
      type: "duration",
      value: time.value,
      unit: null,
      start: time.start,
      end: time.end,
      text: time.text,
    });
  }
  return covered;
}

interface Quantity {
  type: Attribute["type"];
  value: string;
  unit: string | null;
  first: number;
  last: number;
}

const DISTANCES = new Set(
  "kilometer kilometre km mile meter metre foot yard nautical inch centimeter centimetre".split(" "),
);
const CURRENCIES = new Set("dollar euro pound yen won ruble rouble yuan franc mark rupee peso".split(" "));
const TIMES = new Set("second minute hour day week month year decade century o'clock a.m. p.m.".split(" "));

/** A number with what it counts, from its first word on. */
function readQuantity(tokens: Token[], at: number, end: number): Quantity | null {
  let last = at + 1;
  while (last < end && tokens[last]?.tag === "CD") last++;
  const value = readNumber(tokens.slice(at, last).map((token) => token.lower));
  if (value === null) return null;
  const before = tokens[at - 1]?.text ?? "";
  if (/^(?:[A-Z]{0,3}\$|€|£|¥|₩|₽)$/.test(before))
    return { type: "money", value, unit: before, first: at - 1, last };
  const next = tokens[last]?.lower ?? "";
  if (next === "%" || next === "percent" || (next === "per" && tokens[last + 1]?.lower === "cent")) {
    return { type: "percent", value, unit: null, first: at, last: next === "per" ? last + 2 : last + 1 };
  }
  return countedNoun(tokens, { first: at, last }, end, value);
}

/** "two hundred armed drones", "12 of 14 boats", "300 or so miners": the noun at the end of the phrase. */
function countedNoun(
  tokens: Token[],
  { first, last }: { first: number; last: number },
  end: number,
  value: string,
): Quantity | null {
  let i = last;
  if (tokens[i]?.lower === "or" && /^(so|more)$/.test(tokens[i + 1]?.lower ?? "")) i += 2;
  if (tokens[i]?.lower === "of") {
    i++;
    while (i < end && /^(DT|PRP\$|CD)$/.test(tokens[i]?.tag ?? "")) i++;
  }
  while (i < end && /^(JJ|JJR|NNP|NNPS|VBN|VBG|HYPH)$/.test(tokens[i]?.tag ?? "")) i++;
  if (tokens[i]?.tag === "NN" && tokens[i + 1]?.tag === "NNS" && i + 1 < end) i++;
  const noun = tokens[i];
  if (!noun || i >= end || i - first > eventQuantity().nounWords || !/^NNS?$/.test(noun.tag)) return null;
  if (TIMES.has(noun.lemma) || (noun.tag === "NN" && value !== "1" && !DISTANCES.has(noun.lemma)))
    return null;
  const type = DISTANCES.has(noun.lemma) ? "distance" : CURRENCIES.has(noun.lemma) ? "money" : "count";
  return { type, value, unit: noun.lemma, first, last: i + 1 };
}
