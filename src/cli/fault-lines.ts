import type { Fault, FaultCode } from "../run/verify/fault.ts";
import { visible } from "./visible.ts";

/** A line about an item that does not hold: the file, the item, its id and its article, and what is wrong. */
export function faultLine(file: string, { code, at, id, source, detail }: Fault): string {
  const whose = [id, source].filter((part) => part !== null).join(", ");
  const what = WORDING[code].replace("%", detail === null ? "" : shortened(detail));
  return `${visible(`${file}: ${at}${whose === "" ? "" : ` (${whose})`}: ${what}`)}\n`;
}

/** What was held against what, and how much of it does not hold. */
export function verdictLine(
  { file, items, articles }: { file: string; items: number; articles: number },
  faults: number,
): string {
  const found = faults === 0 ? "all holds" : `${faults} ${faults === 1 ? "fault" : "faults"}`;
  return `${visible(file)}: ${items} items against ${articles} ${articles === 1 ? "article" : "articles"}: ${found}\n`;
}

const WORDING: Record<FaultCode, string> = {
  schema: "not as the schema says: %",
  "no-article": "the article is not among those given",
  "other-words": "other words stand there: “%”",
  moved: "the article has changed, and the words have moved: %",
  gone: "the article has changed, and the words are gone: “%”",
  "other-id": "the id is not that of the text, which is %",
  "no-item": "names what is not there: %",
  "not-found-again": "the same rules do not find it in the article",
  "not-as-found": "is not what the same rules find in the article",
  "out-of-step": "does not agree with the rest of the file",
};

const LONGEST = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
