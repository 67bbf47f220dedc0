/** A span with the text that it should slice to, and where in the JSON it stands. */
export interface LabelledSpan {
  path: string;
  start: number;
  end: number;
  text: string | null;
}

/** Every object with a numeric `start` and `end` inside a JSON value. */
export function spansOf(value: unknown, path = ""): LabelledSpan[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => spansOf(item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => spansOf(item, `${path}.${key}`));
  const { start, end, text } = value;
  if (typeof start !== "number" || typeof end !== "number") return inside;
  return [{ path, start, end, text: typeof text === "string" ? text : null }, ...inside];
}

/** Slices by code points, as Python, jq and the W3C Web Annotation model count. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join("");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
