import { byline } from "../decisions.ts";
import type { Part } from "./page.ts";

/** © 2024 Example Media. All rights reserved. | Copyright 2024 The Evening Tribune Ltd */
const OWNER =
  /^(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|copyright))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by\s+)?(?<name>[^.,|©/\d]{3,60}?)(?:,?\s*(?:inc|ltd|llc|limited|gmbh|plc|corp|co)\b.*|\s+or its affiliated.*|[.,|].*|\s*all rights.*)?$/i;

/** What stands at the head of a page in capitals and names no paper. */
const LABEL =
  /\b(?:RELEASE|STATEMENT|NOTICE|TRANSCRIPT|BREAKING|EXCLUSIVE|LIVE|UPDATE|NEWS|OPINION|ANALYSIS|EMBARGO\w*)$|^(?:FOR|MINUTES|HEARING)\b/u;

/** The outlet that a page's foot names as its owner, or the masthead at its head. */
export function outletOf(parts: Part[]): string | null {
  return ownerIn(parts) ?? mastheadOf(parts);
}

/** A section is one word; a paper has more: THE DAILY QUAY, over "Thursday, September 19, 2019 * 60c": the first line in capitals, with a date line right below. */
function mastheadOf([first, second]: Part[]): string | null {
  if (first === undefined || second?.role !== "date" || second.gap > 1) return null;
  const { text, words } = first;
  const capitals = words > 1 && words <= byline().plainWords && /^[\p{Lu}\d][^\p{Ll}]{2,40}$/u.test(text);
  return capitals && !/\d{4}|[!?:“"]/u.test(text) && !LABEL.test(text) ? text : null;
}

function ownerIn(parts: Part[]): string | null {
  for (const { role, text } of parts.toReversed()) {
    const name = role === "notice" ? OWNER.exec(text.slice(0, 200))?.groups?.name?.trim() : undefined;
    if (name !== undefined && /\p{L}/u.test(name) && !/^all rights/i.test(name)) return name;
  }
  return null;
}
