import type { Timeline } from "../model/timeline.ts";

/**
 * Writes a timeline as JSON in pieces, one for each article, entry or quotation, since V8 has no string over 512 MB.
 * The bytes are those of `JSON.stringify`: indented by two, or compact on one line; a line feed ends them.
 */
export function* timelineJson(timeline: Timeline, compact: boolean): Generator<string> {
  const [open, between, close] = compact ? ["{", ",", "}\n"] : ["{\n  ", ",\n  ", "\n}\n"];
  let lead = open;
  for (const [key, value] of Object.entries(timeline)) {
    yield `${lead}${JSON.stringify(key)}:${compact ? "" : " "}`;
    if (Array.isArray(value)) yield* list(value, compact, "  ");
    else yield json(value, compact, "  ");
    lead = between;
  }
  yield close;
}

/** Writes items as one list, in pieces. */
export function* itemsJson(items: readonly unknown[], compact: boolean): Generator<string> {
  yield* list(items, compact, "");
  yield "\n";
}

function* list(items: readonly unknown[], compact: boolean, margin: string): Generator<string> {
  if (items.length === 0) return yield "[]";
  const inner = `${margin}  `;
  let lead = compact ? "[" : `[\n${inner}`;
  for (const item of items) {
    yield lead + json(item, compact, inner);
    lead = compact ? "," : `,\n${inner}`;
  }
  yield compact ? "]" : `\n${margin}]`;
}

/** What stands in a list within lists has its margin already: what stands around it is cut off. */
function json(value: unknown, compact: boolean, margin: string): string {
  if (compact) return JSON.stringify(value);
  const depth = margin.length / 2;
  let nested = value;
  for (let i = 0; i < depth; i++) nested = [nested];
  // Before it stand a bracket, a line feed and a rising margin for each list; behind it the same in falling order.
  const around = depth * 2 + depth * (depth - 1);
  return JSON.stringify(nested, null, 2).slice(around + margin.length, around === 0 ? undefined : -around);
}
