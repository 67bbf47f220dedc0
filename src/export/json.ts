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

/** Line feeds inside JSON are always layout: those of strings are escaped. */
function json(value: unknown, compact: boolean, margin: string): string {
  return compact ? JSON.stringify(value) : JSON.stringify(value, null, 2).replaceAll("\n", `\n${margin}`);
}
