import { CITIES } from "../cities.ts";
import type { Page, Part } from "../page-parts.ts";
import { labelOf } from "./label.ts";

/** Remarks by the President on the Bridge Act | Statement of Governor Ellen Marsh, Oldport */
const SPEECH =
  /^(?:remarks|speech|statement|address|lecture|sermon|toast|press (?:statement|conference|briefing))(?: as (?:prepared|delivered))?(?: \p{Ll}+){0,2} (?:by|of|from) (?<who>[^,:]{2,80}?)(?= (?:on|at|in|to|before|after|during|following|about)\b|[,:]|$)/iu;

/**
 * Finds a speech: under a line that says whose it is one label opens the first paragraph, and all paragraphs below go on with it.
 */
export function findSpeech({ parts }: Page): boolean {
  const at = parts.findIndex((part) => isFree(part) && part.prose);
  const opening = parts[at];
  const label = opening === undefined ? null : labelOf(opening.text);
  if (opening === undefined || label === null || !label.sure) return false;
  const name = opening.text.slice(label.name.start, label.name.end).toLowerCase();
  const surname = name.split(/\s/).at(-1) ?? name;
  const isWhose = ({ text }: Part) =>
    SPEECH.exec(text)?.groups?.who?.toLowerCase().includes(surname) === true;
  if (CITIES.has(name) || !parts.slice(0, at).some(isWhose)) return false;
  opening.label = {
    start: opening.start + label.name.start,
    end: opening.start + label.name.end,
    note: null,
    content: opening.start + label.content,
  };
  for (const part of parts.slice(at)) if (isFree(part) && part.prose) part.role = "turn";
  return true;
}

function isFree({ role }: Part): boolean {
  return role === null || role === "edge";
}
