import type { Page } from "./page.ts";

/** PUTIN: … | Q: … | Vladimir Putin (retranslated): … | — Question: … | MS. BERG: … */
const LABEL =
  /^(?:[—–-]\s*)?((?:\p{Lu}[\p{L}\p{N}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{N}.'’-]*|of|the|de|van|von|al|bin)){0,5})(?:, [\p{L}\p{N} .,'’&-]{2,60})?(?: ?[([][^)\]]{1,60}[)\]])?:\s+(?=\S)/u;
/** Labels of notes, not of speakers. */
const NOTES =
  /^(?:interview|photos?|pictures?|text|words|source|note|notes|update|updated|correction|reporting|editing|location|date|time|where|when|who|what|why|how|video|watch|listen|read|related|tags?|topics?|published|posted|editor's note|context|background|analysis|opinion|also|next|more|contact|email|phone|website|summary|total|injured|results?)$/;
const ASKS = /^(?:q|a|question|answer|reporter|journalist|moderator|interviewer|host)$/i;

/**
 * Finds the turns of a transcript ("Vladimir Putin: We did, in spring."): two speakers' labels, one of them a
 * questioner's or one that comes back.
 */
export function findTurns({ parts }: Page): void {
  const labels = parts.map((part) => (part.role === null && part.words > 1 ? labelOf(part.text) : null));
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const speakers = [...counts].filter(([label, count]) => count > 1 || ASKS.test(label));
  const turns = speakers.reduce((sum, [, count]) => sum + count, 0);
  if (counts.size < 2 || speakers.length === 0 || turns < 2) return;
  parts.forEach((part, i) => {
    if (labels[i] !== null) part.role = "turn";
  });
}

function labelOf(text: string): string | null {
  const head = text.slice(0, 160);
  const label = head.includes(":") ? LABEL.exec(head)?.[1] : undefined;
  return label === undefined || NOTES.test(label.toLowerCase()) ? null : label.toLowerCase();
}
