import { createHash } from "node:crypto";

/** Makes an id from content: the same parts give the same id on any machine. */
export function idOf(prefix: string, ...parts: string[]): string {
  return `${prefix}_${createHash("sha256").update(parts.join(" "), "utf8").digest("hex").slice(0, 16)}`;
}
