import type { z } from "zod";
import { articleRecord } from "../../model/article-record.ts";
import { timeline } from "../../model/timeline.ts";
import type { Fault } from "./fault.ts";

/** A value that keeps to its contract, or all that is wrong with it. */
export type Checked<T> = { value: T; faults: null } | { value: null; faults: Fault[] };

/** Holds a value against the contract of a timeline. */
export function asTimeline(value: unknown): Checked<z.infer<typeof timeline>> {
  return checked(timeline, value);
}

/** Holds a value against the contract of a record. */
export function asRecord(value: unknown): Checked<z.infer<typeof articleRecord>> {
  return checked(articleRecord, value);
}

function checked<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const read = schema.safeParse(value);
  if (read.success) return { value: read.data, faults: null };
  const faults = read.error.issues.map(
    ({ path, message }): Fault => ({
      ...{ code: "schema", at: pathOf(path), id: idIn(value), source: null, detail: message },
    }),
  );
  return { value: null, faults };
}

/** `quotes[3].text` */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function idIn(value: unknown): string | null {
  const has = typeof value === "object" && value !== null && "id" in value;
  return has && typeof value.id === "string" ? value.id : null;
}
