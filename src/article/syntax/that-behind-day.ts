import { isCalendarWord } from "../../english/calendar-words.ts";
import { isSaying } from "../../english/lexicon.ts";
import type { Token } from "../../model/document.ts";
import { clauseReach } from "./decisions.ts";

/**
 * Whether "that" opens what is said although a time stands before it: "claimed on Wednesday *that* thousands were counted twice",
 * "told reporters last week *that* ships had left"; not "the Monday *that* followed", "saw on Friday that dog".
 */
export function opensWhatIsSaid(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:WDT|DT)$/.test(tokens[at]?.tag ?? "") || tokens[at]?.lower !== "that") return false;
  if (/^(?:VB|MD|RB)/.test(tokens[at + 1]?.tag ?? "")) return false;
  let before = at - 1;
  while (isOfTime(tokens[before])) before--;
  if (before === at - 1) return false;
  for (let steps = 0; steps < clauseReach().saidWords; steps++, before--) {
    const token = tokens[before];
    if (token === undefined || /^(?:[.,:;]|``|''|W.*)$/.test(token.tag)) return false;
    if (token.tag.startsWith("VB")) return isSaying(token.lemma);
  }
  return false;
}

/** "on Wednesday", "late last week", "on 3 May 2021", "that day" */
function isOfTime(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    isCalendarWord(token.lower) || TIME.has(token.lower) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(token.lower)
  );
}

const TIME: ReadonlySet<string> = new Set(
  "on in at late early last this next earlier later yesterday today day night morning afternoon evening week month year noon midnight".split(
    " ",
  ),
);
