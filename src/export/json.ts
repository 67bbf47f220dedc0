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
    if (Array.isArray(value)) yield* list(value, compact);
    else yield json(value, compact, "  ");
    lead = between;
  }
  yield close;
}

function* list(items: unknown[], compact: boolean): Generator<string> {
  if (items.length === 0) return yield "[]";
  let lead = compact ? "[" : "[\n    ";
  for (const item of items) {
    yield lead + json(item, compact, "    ");
    lead = compact ? "," : ",\n    ";
  }
  yield compact ? "]" : "\n  ]";
}

/** Line feeds inside JSON are always layout: those of strings are escaped. */
function json(value: unknown, compact: boolean, margin: string): string {
  return compact ? JSON.stringify(value) : JSON.stringify(value, null, 2).replaceAll("\n", `\n${margin}`);
}
