import { RELATIVES, SUBORDINATORS } from "../../english/closed-class.ts";
import { isSaying } from "../../english/lexicon.ts";
import type { Sentence, Token } from "../../model/document.ts";
import type { VerbGroup } from "../../model/syntax.ts";
import { isDateComma } from "./date-comma.ts";
import { reducedBefore, secondSubject } from "./second-subject.ts";
import { subjectStart } from "./subject-start.ts";
import { isQuote, setParticiple, setPast } from "./verb-groups.ts";

/** What opens a piece of a sentence: a relative word, a subordinator, "and", "to", a bare participle, or nothing. */
export type Opener = "none" | "relative" | "subordinate" | "coordinator" | "infinitive" | "participle";

/** A run of tokens with at most one verb group, between marks and opening words. */
export interface Piece {
  first: number;
  last: number;
  verb: VerbGroup | null;
  opener: Opener;
  /** A mark stands before it. */
  marked: boolean;
}

const MARKS = new Set([",", ";", ":", "-", "--", "—", "–", "(", ")", "[", "]", "_", "...", "…", "|"]);
const ENDS = new Set(["?", "!"]);
/** Prepositions that can open a clause without its verb being finite: "after meeting miners". */
const BEFORE_GERUND = new Set(
  "after before by without while since when upon on for from in of despite about at with into than as through besides against".split(
    " ",
  ),
);

/** Cuts a sentence into pieces, each with at most one verb group. */
export function cutPieces(tokens: Token[], sentence: Sentence, groups: VerbGroup[]): Piece[] {
  const cuts = new Map<number, Opener>([[sentence.first, "none"]]);
  const marked = new Set<number>();
  cutAtMarks(tokens, sentence, cuts, marked);
  cutAtWords(tokens, sentence, groups, cuts);
  finishMainVerbs(tokens, sentence, groups, cuts);
  cutBetweenVerbs(tokens, groups, cuts);
  const starts = [...cuts.keys()].filter((at) => at < sentence.last).sort((a, b) => a - b);
  let group = 0;
  return starts.map((first, n) => {
    const last = starts[n + 1] ?? sentence.last;
    const verb = groups[group];
    const inside = verb !== undefined && verb.first < last;
    if (inside) group++;
    return {
      first,
      last,
      verb: inside ? verb : null,
      opener: cuts.get(first) ?? "none",
      marked: marked.has(first),
    };
  });
}

/**
 * A participle right behind a noun phrase that a mark or the sentence opens is a past tense that the tagger missed, where
 * nothing else can be the verb: "…, a newspaper claimed." "The train of 17 cars rolled in, where he was welcomed."
 */
function finishMainVerbs(
  tokens: Token[],
  sentence: Sentence,
  groups: VerbGroup[],
  cuts: Map<number, Opener>,
): void {
  for (const [g, group] of groups.entries()) {
    if (group.form !== "participle" || group.first !== group.main) continue;
    const start = subjectStart(tokens, group.first, groups[g - 1]?.last ?? sentence.first);
    const opened = start === sentence.first || cuts.has(start);
    const next = groups[g + 1];
    const open = next && next.form === "finite" && !crosses(cuts, group.last - 1, next.first);
    const only = !groups.some((other) => other.form === "finite" && !isSubordinate(cuts, other.first));
    const saying = isSaying(group.lemma) && cuts.has(start);
    if (opened && start < group.first && !open && (only || saying) && tokens[group.last]?.lower !== "by") {
      setPast(group);
    }
  }
}

/** The verb at a token is one of a relative or a subordinate clause: "…, where he was welcomed". */
function isSubordinate(cuts: Map<number, Opener>, verb: number): boolean {
  for (let at = verb; at >= 0; at--) {
    const opener = cuts.get(at);
    if (opener !== undefined) return opener === "relative" || opener === "subordinate";
  }
  return false;
}

function cutAtMarks(
  tokens: Token[],
  sentence: Sentence,
  cuts: Map<number, Opener>,
  marked: Set<number>,
): void {
  for (let i = sentence.first; i < sentence.last; i++) {
    const text = tokens[i]?.text ?? "";
    if (text === "," && isDateComma(tokens, i)) continue;
    const quote = isQuote(text) && tokens[i]?.tag !== "POS";
    // A quotation mark parts nothing by itself ("had “felled a tree”"), but a comma's cut moves behind it.
    if (!MARKS.has(text) && !(quote && (marked.has(i) || ENDS.has(tokens[i - 1]?.text ?? "")))) continue;
    cuts.set(i + 1, "none");
    marked.add(i + 1);
  }
}

/** Relative words and subordinators open a piece where a verb follows them; an opener right after a mark renames the piece. */
function cutAtWords(
  tokens: Token[],
  sentence: Sentence,
  groups: VerbGroup[],
  cuts: Map<number, Opener>,
): void {
  let g = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    while (g < groups.length && (groups[g]?.first ?? 0) < i) g++;
    const opener = openerAt(tokens, i, groups[g], cuts);
    if (!opener) continue;
    const pied = tokens[i - 1]?.tag === "IN" && opener === "relative" && !cuts.has(i) && i > sentence.first;
    cuts.set(pied ? i - 1 : i, opener);
  }
}

function openerAt(
  tokens: Token[],
  i: number,
  next: VerbGroup | undefined,
  cuts: Map<number, Opener>,
): Opener | null {
  const token = tokens[i];
  if (!token || !next) return null;
  // "that the ties forged by the two would last": with "by" it stays a participle of its noun.
  const reduced = next.form === "participle" && tokens[next.last]?.lower === "by";
  const spoken =
    next.form === "participle" && !reduced && hasSubject(tokens, i, next) && !crosses(cuts, i, next.first);
  // "when the talks opened": a past form read as a participle after a subject of its own is the clause's verb.
  if (spoken && (token.tag === "WRB" || SUBORDINATORS.has(token.lower))) setPast(next);
  if (/^W(DT|P)/.test(token.tag) && RELATIVES.has(token.lower)) return "relative";
  if (token.tag === "WRB") return token.lower === "where" ? "relative" : "subordinate";
  if (!SUBORDINATORS.has(token.lower)) return null;
  // "denied that rice was sold": also where the tag takes "that" for a determiner.
  if (token.lower === "once" && token.tag !== "IN") return null;
  if (token.lower === "that" && token.tag !== "IN" && !tokens[i - 1]?.tag.startsWith("VB")) return null;
  if (crosses(cuts, i, next.first) && !parenthesis(cuts, i, next.first)) return null;
  const finite = next.form === "finite" || reduced;
  if (finite && next.first > i + 1) return "subordinate";
  return next.first === i + 1 && !finite ? "participle" : null;
}

/** "since his brother, Robert Kennedy, | ran": just an apposition stands between two marks. */
function parenthesis(cuts: Map<number, Opener>, opener: number, verb: number): boolean {
  let inside = 0;
  for (let k = opener + 2; k < verb; k++) if (cuts.has(k)) inside++;
  return inside === 1 && cuts.has(verb);
}

/** A mark stands between an opening word and its verb. */
function crosses(cuts: Map<number, Opener>, opener: number, verb: number): boolean {
  for (let k = opener + 2; k <= verb; k++) if (cuts.has(k)) return true;
  return false;
}

function hasSubject(tokens: Token[], opener: number, verb: VerbGroup): boolean {
  const start = subjectStart(tokens, verb.first, opener + 1);
  return (
    start < verb.first &&
    !verb.perfect &&
    tokens.slice(start, verb.first).some((t) => /^(NN|PRP)/.test(t.tag))
  );
}

/** Between two verbs that no mark and no opening word parts: before "and", "to", the participle, or the second subject. */
function cutBetweenVerbs(tokens: Token[], groups: VerbGroup[], cuts: Map<number, Opener>): void {
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    if (!group) continue;
    const before = groups[g - 1]?.last ?? -1;
    let at = group.first;
    let opener: Opener = "none";
    if (group.form === "infinitive") opener = "infinitive";
    else if (group.form !== "finite") {
      opener = "participle";
      if (BEFORE_GERUND.has(tokens[at - 1]?.lower ?? "") && at - 1 >= before && !cuts.has(at)) at--;
    }
    const floor = lastCut(cuts, at, before);
    if (opener === "none") {
      if (floor >= 0) {
        renameCoordinated(tokens, group, floor, cuts);
        continue;
      }
      at = secondSubject(tokens, subjectStart(tokens, group.first, before), group, groups[g - 1]);
      // "a delegation led by the minister | arrived": behind a preposition stands no subject.
      if (tokens[at - 1]?.tag === "IN" && at - 1 >= before) at = group.first;
    }
    const reduced = at === group.first && opener === "none" ? reducedBefore(tokens, at, groups[g - 1]) : null;
    if (reduced && !cuts.has(reduced.first) && !isSubordinate(cuts, reduced.first)) {
      setParticiple(reduced);
      cuts.set(reduced.first, "participle");
    }
    const and = tokens[at - 1]?.tag === "CC" && at - 1 >= before ? at - 1 : at;
    if (opener === "none" && and < at) opener = "coordinator";
    if (!cuts.has(and) || opener !== "none") {
      const old = cuts.get(and);
      if (!old || old === "none") cuts.set(and, opener);
    }
  }
}

/** A piece that a mark opens and that starts with "and": ", and flew home". */
function renameCoordinated(
  tokens: Token[],
  group: VerbGroup,
  floor: number,
  cuts: Map<number, Opener>,
): void {
  if (tokens[floor]?.tag === "CC" && floor < group.first && cuts.get(floor) === "none")
    cuts.set(floor, "coordinator");
}

/** The last cut at or before `at` that lies behind the verb ending at `before`, else -1. */
function lastCut(cuts: Map<number, Opener>, at: number, before: number): number {
  for (let i = at; i >= before && i >= 0; i--) if (cuts.has(i)) return i;
  return -1;
}
