import type { QuotedSpan } from "../../../model/document.ts";
import type { Span } from "../../../model/span.ts";
import type { TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** White space, commas, dashes, and what marks bold words. */
const SEPARATOR = /[\s,–—*_-]/;
const MARK = /["“”„‟«»‹›‘’‚‛'`´]/;

/**
 * A direct part's span without the marks around it, white space and the comma before its cue. Marks of what it quotes itself
 * stay, at its edges too: `“'Sorry.' That was the whole letter,”`, `“My mother said, 'Never end on a drum.'”`
 */
export function withoutMarks(scene: Scene, part: TokenRange, { start, end }: Span): Span {
  const { text } = scene.document;
  const around = spansAt(scene, part);
  let span = { start, end };
  for (;;) {
    const next = strip(text, around, span);
    if (next.start === span.start && next.end === span.end) return span;
    span = next;
  }
}

/** One separator or mark less at each end. */
function strip(text: string, around: readonly QuotedSpan[], { start, end }: Span): Span {
  if (end <= start) return { start, end };
  const [first, last] = [text[start] ?? "", text[end - 1] ?? ""];
  const opened = around.find((span) => span.start === start);
  const closed = around.find((span) => span.closed && span.end === end);
  const opens = MARK.test(first) && !(opened?.closed === true && opened.end < end);
  const closes = MARK.test(last) && !(closed !== undefined && closed.start > start);
  if (SEPARATOR.test(first) || opens) return { start: start + 1, end };
  return SEPARATOR.test(last) || closes ? { start, end: end - 1 } : { start, end };
}

/** The marked stretches that open or close at a part's ends. */
function spansAt({ document: { quoted }, quotedAt }: Scene, { first, last }: TokenRange): QuotedSpan[] {
  const indices = new Set<number>();
  for (const at of [first, first + 1, first + 2, last - 3, last - 2, last - 1])
    for (let index = quotedAt[at] ?? -1; index >= 0; index = quoted[index]?.outer ?? -1) indices.add(index);
  return [...indices].flatMap((index) => quoted[index] ?? []);
}
