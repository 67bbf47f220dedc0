import type { Span } from "../../model/span.ts";
import { DIGIT, isWordUnit, kindOf, LETTER, SPACE } from "./chars.ts";

/** A quotation mark: what its glyph says, and what its neighbours allow. */
export interface Mark extends Span {
  style: "double" | "single";
  /** What the glyph says: “ opens, ” closes, " may do either. */
  glyph: "open" | "close" | "either";
  /** Stands before a word, with a space, a bracket or the like to its left. */
  mayOpen: boolean;
  /** Stands after a word, with a space, a full stop or the like to its right. */
  mayClose: boolean;
}

/** The quotation marks of a block in text order. Apostrophes ("shouldn‘t", "the '90s") are not among them. */
export function findMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  for (const found of text.slice(block.start, block.end).matchAll(GLYPHS)) {
    const mark = markAt(text, block, block.start + found.index, found[0]);
    if (mark.style === "double" || !isApostrophe(text, block, mark)) marks.push(mark);
  }
  return marks;
}

/** Two single marks side by side are one double mark: ''yes'', ``yes''. */
const GLYPHS = /''|``|(?<=^|\s),,(?=\S)|‘‘|’’|‘’|´´|["“”„‟«»＂〝〞「」『』'‘’‚‛‹›`´]/g;

const STYLES: ReadonlyMap<string, [style: Mark["style"], glyph: Mark["glyph"]]> = new Map(
  Object.entries({
    '"': ["double", "either"],
    "＂": ["double", "either"],
    "“": ["double", "open"],
    "„": ["double", "open"],
    "‟": ["double", "open"],
    "«": ["double", "open"],
    "〝": ["double", "open"],
    "「": ["double", "open"],
    "『": ["double", "open"],
    "``": ["double", "open"],
    ",,": ["double", "open"],
    "‘‘": ["double", "open"],
    "”": ["double", "close"],
    "»": ["double", "close"],
    "〞": ["double", "close"],
    "」": ["double", "close"],
    "』": ["double", "close"],
    "''": ["double", "either"],
    "’’": ["double", "close"],
    "‘’": ["double", "either"],
    "´´": ["double", "either"],
    "'": ["single", "either"],
    "‘": ["single", "open"],
    "‚": ["single", "open"],
    "‛": ["single", "open"],
    "‹": ["single", "open"],
    "`": ["single", "open"],
    "’": ["single", "close"],
    "›": ["single", "close"],
    "´": ["single", "close"],
  }),
);

function markAt(text: string, block: Span, start: number, glyphs: string): Mark {
  const end = start + glyphs.length;
  const [style, glyph] = STYLES.get(glyphs) ?? ["double", "either"];
  const left = start > block.start ? text.charCodeAt(start - 1) : Number.NaN;
  const right = end < block.end ? text.charCodeAt(end) : Number.NaN;
  return {
    start,
    end,
    style,
    glyph,
    mayOpen: kindOf(right) !== SPACE && (kindOf(left) === SPACE || isOneOf(BEFORE_OPENING, left)),
    mayClose: kindOf(left) !== SPACE && (kindOf(right) === SPACE || isOneOf(AFTER_CLOSING, right)),
  };
}

const QUOTES = "\"“”„‟«»＂〝〞「」『』'‘’‚‛‹›`´";
const BEFORE_OPENING = `([{<-–—―/:;,.…=*_${QUOTES}`;
const AFTER_CLOSING = `)]}>-–—―/:;,.…!?*_${QUOTES}`;

function isOneOf(set: string, unit: number): boolean {
  return set.includes(String.fromCharCode(unit));
}

/** "shouldn‘t", "o'clock"; "the '90s"; "rock 'n' roll", "get 'em". */
function isApostrophe(text: string, block: Span, mark: Mark): boolean {
  const left = mark.start > block.start ? text.charCodeAt(mark.start - 1) : Number.NaN;
  const right = mark.end < block.end ? text.charCodeAt(mark.end) : Number.NaN;
  if (isWordUnit(left) && isWordUnit(right)) return true;
  if (!mark.mayOpen) return false;
  if (kindOf(right) === DIGIT) return DECADE.test(text.slice(mark.end, mark.end + 4));
  return kindOf(right) === LETTER && ELISION.test(text.slice(mark.end, mark.end + 6));
}

const DECADE = /^\d\d(?:s?(?![\d\p{L}]))/u;
const ELISION = /^(?:em|til|tis|twas|cause|bout|round|n)(?![\p{L}])/iu;
