import { halfOf } from "../measures.ts";

/** A corpus as a whole, its half that is read while rules are written, and the other. */
export interface Part<T> {
  name: string;
  documents: T[];
}

/** The parts to score: all three, or the half that is asked for. */
export function partsOf<T extends { id: string }>(documents: T[], half: "A" | "B" | null): Part<T>[] {
  const halves = (["A", "B"] as const)
    .filter((name) => half === null || name === half)
    .map((name) => ({ name: `half ${name}`, documents: documents.filter(({ id }) => halfOf(id) === name) }));
  return half === null ? [{ name: "all", documents }, ...halves] : halves;
}

/** The words around a span, on one line. */
export function around(text: string, { start, end }: { start: number; end: number }): string {
  return Array.from(text)
    .slice(Math.max(0, start - 50), end + 50)
    .join("")
    .replace(/\s+/g, " ");
}
