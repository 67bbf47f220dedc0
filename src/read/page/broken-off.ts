import { blockKind, furniture } from "../decisions.ts";
import type { Part } from "./page-parts.ts";

/** … reopen the yard [+1254 chars] | … reopen the yard (+3 more) */
const CUT_MARK = /\s*(?:…|\.{3})?\s*[[(]\+ ?\d+ (?:chars?|characters|words|more)[\])]$/u;
/** “No one asked us,” said Ana Berg | The master said: "It will not sail bef */
const SPOKEN = /[,.!?]["”’] ?\p{L}|[:,] ["“‘]\p{Lu}[^"”]*$/u;
/** … opened the harbour on */
const HANGING =
  /\s(?:and|or|but|the|an?|of|to|in|on|at|by|for|with|from|that|which|who|whose|as|than|because|would|will|could|has|had|have|was|were|is|are|been|his|her|their|its|between|into)[,;]?$/u;
/** What running text is full of and a headline leaves out. */
const SMALL = /(?<=\s)(?:the|an?|was|were|had|has|his|her|its|their|that|which|who|would)(?=[\s,])/gu;

/**
 * The place of the article's last paragraph where a preview, a paywall or an archive breaks it off: right below the last whole
 * one, in running text and alone, for a line of a list of other stories has others below it. -1 where there is none. What a
 * preview says of the rest is taken off.
 */
export function findBrokenOff(parts: Part[], last: number): number {
  const part = parts[last + 1];
  if (part === undefined || part.role !== null || part.sentence || part.tag !== null) return -1;
  const alone = !parts.slice(last + 2, last + 2 + furniture().brokenReach).some(({ role }) => role === null);
  if (!alone || !isRunning(part)) return -1;
  const mark = CUT_MARK.exec(part.text)?.[0].length ?? 0;
  part.end -= mark;
  part.text = part.text.slice(0, part.text.length - mark);
  return last + 1;
}

function isRunning({ text, words }: Part): boolean {
  const model = blockKind();
  if (words < furniture().closingWords) return false;
  if (CUT_MARK.test(text) || SPOKEN.test(text) || HANGING.test(text)) return true;
  return words >= model.leadWords && (text.match(SMALL)?.length ?? 0) >= model.leadSmallWords;
}
