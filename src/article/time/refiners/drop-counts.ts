import type { Document, Token } from "../../../model/document.ts";
import type { Candidate } from "../candidate.ts";
import { timeForm } from "../decisions.ts";
import { tokenAt } from "./token-at.ts";

/** Drops numbers between 1400 and 2100 that count: "holds 2000 coins", "fined 2020 young drivers", "some 1900 of them". */
export function dropCounts(candidates: Candidate[], document: Document): Candidate[] {
  return candidates.filter(
    (candidate) => !isBareNumber(candidate, document.text) || !isCount(candidate, document),
  );
}

function isBareNumber({ rule, start, end, first, last }: Candidate, text: string): boolean {
  return rule === "year" && last - first === 1 && /^\d{4}$/.test(text.slice(start, end));
}

function isCount({ start, end }: Candidate, document: Document): boolean {
  const at = tokenAt(document, start);
  const before = document.tokens[at - 1]?.lower ?? "";
  if (MEASURED.test(document.text.slice(Math.max(0, start - 14), start))) return true;
  if (isOfTally(document.text, start, end)) return true;
  if (OF_THEM.test(document.text.slice(end, end + 12))) return !DATING.has(before);
  const head = headBehind(document.tokens, at);
  if (head < 0 || YEARLY.has(document.tokens[head]?.lower ?? "") || isDetermined(document.tokens[at - 1]))
    return false;
  // "in 2020 drivers were fined" tells a year, "in 2000 villages." a count
  return !DATING.has(before) || (before === "in" && CLOSING.test(document.tokens[head + 1]?.text ?? "."));
}

/** "The vote was 2001 to 1988", "by 1903 votes to 1998": of a tally without a unit the first number is the greater one, of a range the second. */
function isOfTally(text: string, start: number, end: number): boolean {
  const own = Number(text.slice(start, end));
  const behind = TALLY_BEHIND.exec(text.slice(end, end + "1998 points to 1903".length));
  if (behind !== null) return behind[1] !== undefined || Number(behind[2]) < own;
  const before = TALLY_BEFORE.exec(text.slice(Math.max(0, start - "1998 points to 1903".length), start));
  return before !== null && (before[2] !== undefined || Number(before[1]) > own);
}

const TALLY_BEHIND = /^( (?:votes|points|seats|runs))?(?: to |[-–])(\d{4})\b/;
const TALLY_BEFORE = /\b(\d{4})( (?:votes|points|seats|runs))?(?: to |[-–])$/;

/** "more than 2000", "some 1900": an amount */
const MEASURED = /\b(?:(?:more|fewer|less|other) than|some|another|nearly|almost) $/i;
const OF_THEM = /^\s+(?:of (?:the|them|these|those|its|his|her|their)|more|others)\b/;
/** What stands before a year. */
const DATING = new Set(
  "in since until till by before after during from through between and/or early late mid".split(" "),
);
const CLOSING = /^[.,;:!?)]$/;

/** The plural noun that a number stands before, through adjectives and nouns: "2000 *old silver coins*"; -1 for none. */
function headBehind(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index <= at + timeForm().countedReach; index++) {
    const token = tokens[index];
    if (token === undefined || token.text !== token.lower) return -1;
    if (token.tag === "NNS") return index;
    if (!/^(?:JJ|NN$|VBN|VBG)/.test(token.tag)) return -1;
  }
  return -1;
}

/** "the 1998 elections", "its 2019 results", "last November's 2020 vote" */
function isDetermined(token: Token | undefined): boolean {
  return token !== undefined && /^(?:DT|PRP\$|POS|JJ|NNP)/.test(token.tag);
}

/** What a year is said of without an article: "reported 1989 earnings", "2018 sales rose". */
const YEARLY = new Set(
  (
    "earnings sales results profits revenues revenue losses exports imports figures prices costs taxes budgets returns rates " +
    "levels deliveries shipments orders expenses operations statistics estimates forecasts targets guidelines rules reforms " +
    "bonds notes bills futures contracts options elections primaries midterms campaigns polls games olympics finals " +
    "championships awards models vintages accords agreements treaties talks hearings protests riots attacks bombings floods " +
    "fires wildfires crops harvests graduates dollars standards plans dividends wages holidays peaks highs lows"
  ).split(" "),
);
