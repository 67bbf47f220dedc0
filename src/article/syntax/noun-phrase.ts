import type { Token } from "../../model/document.ts";

/** A word that can stand in a noun phrase: "the two leaders' first talks"; a hyphen parts none ("the U.S.-North Korea summit"). */
export function isInPhrase(token: Token | undefined): boolean {
  return token?.text === "-" || PHRASE.test(token?.tag ?? "");
}

const PHRASE = /^(?:DT|PDT|JJ|CD|PRP\$|NN|POS|VBN|VBG|HYPH)/;

/** Where the noun phrase begins that goes up to a token, not before `floor`. */
export function phraseStart(tokens: readonly Token[], at: number, floor: number): number {
  let first = at;
  while (first > floor && isInPhrase(tokens[first - 1]) && !opensPhrase(tokens, first, at)) first--;
  return first;
}

/** "inspected | *a* fighter": before its article a phrase has no more words but "all" and "both". */
function opensPhrase(tokens: readonly Token[], first: number, at: number): boolean {
  return first < at && /^(?:DT|PRP\$)$/.test(tokens[first]?.tag ?? "") && tokens[first - 1]?.tag !== "PDT";
}

/** Whether only words of a noun phrase stand in `[from, to)`. */
export function isPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  return phraseStart(tokens, to, from) === from;
}
