import { z } from "zod";

/** A half-open stretch `[start, end)` of an article's text. Published: Unicode code points; inside the program: UTF-16 units. */
export const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

/** A half-open stretch of an article's text. */
export interface Span {
  start: number;
  end: number;
}
