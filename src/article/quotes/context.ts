import type { Context } from "../../model/article-record.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";

/** So many characters stand around a quotation, at most, on each side. */
const LENGTH = 80;

/** The words around "Come and visit us", as they stand in its block: `said Kim. "` before, `," he told reporters` behind. */
export function contextOf(
  spans: readonly Span[],
  { article: { text }, blocks }: Pick<Document, "article" | "blocks">,
): Context {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const first = blocks.find((block) => block.start <= start && start < block.end)?.start ?? start;
  const last = blocks.find((block) => block.start < end && end <= block.end)?.end ?? end;
  const before = text.slice(Math.max(first, start - LENGTH), start);
  const after = text.slice(end, Math.min(last, end + LENGTH));
  return {
    before: start - first > LENGTH ? before.replace(/^\S*\s+/u, "") : before,
    after: last - end > LENGTH ? after.replace(/\s+\S*$/u, "") : after,
  };
}
