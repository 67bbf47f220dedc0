import { furnitureOf } from "../../src/read/page/furniture.ts";

/** Whether a line is furniture by its words: its kind, or "text". */
export function kindOf(line: string): string {
  return furnitureOf(line) ?? "text";
}
