import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect } from "vitest";
import type { ArticleRecord } from "../../src/model/article-record.ts";
import { extractPiece } from "../../src/run/extract-piece.ts";
import type { Piece } from "../../src/run/input.ts";
import { isProblem } from "../../src/run/problem.ts";
import { FIXTURES, filesOf } from "./inputs.ts";
import { KIM_PUTIN } from "./profiles.ts";
import { schemaErrors } from "./schemas.ts";
import { sliceCodePoints, spansOf } from "./spans.ts";

/** How many inputs all fuzzing tests try together: `ONRECORD_FUZZ=1000000 npm run test:slow -- any-` is a long run. */
const INPUTS = Number(process.env.ONRECORD_FUZZ ?? 20_000);

/** The same examples in every run, so that a failure is everybody's; a long run takes a seed of its own. */
const SEED = Number(process.env.ONRECORD_FUZZ_SEED ?? 20240619);

/** The settings of a property that takes its share of all inputs. */
export function tries(share: number): { numRuns: number; seed: number } {
  return { numRuns: Math.ceil(INPUTS * share), seed: SEED };
}

/** So long, in milliseconds, one property may take: what stands still fails. */
export const PATIENCE = 60_000 + 100 * INPUTS;

/** Words, marks, dates and names in any order. */
export function scrambled(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
}

/** Articles of the fixtures, cut and glued anywhere. */
export function glued(): fc.Arbitrary<Buffer> {
  const articles = filesOf(FIXTURES).map((path) => readFileSync(path, "latin1"));
  const slice = fc.tuple(fc.constantFrom(...articles), fc.nat(4000), fc.nat(400));
  const cut = slice.map(([text, from, length]) => text.slice(from, from + length));
  return fc.array(cut, { maxLength: 4 }).map((parts) => Buffer.from(parts.join(""), "latin1"));
}

/** Bytes that are damaged in a few places: cut, doubled, changed, with something put between. */
export function damaged(whole: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> {
  const damage = fc.tuple(
    fc.constantFrom("cut", "double", "change", "put"),
    fc.nat(),
    fc.nat(40),
    fc.nat(255),
  );
  return fc.tuple(whole, fc.array(damage, { maxLength: 3 })).map(([bytes, damages]) =>
    damages.reduce((now, [how, place, length, byte]) => {
      const at = place % (now.length + 1);
      const [before, within, after] = [
        now.subarray(0, at),
        now.subarray(at, at + length),
        now.subarray(at + length),
      ];
      if (how === "cut") return Buffer.concat([before, after]);
      if (how === "double") return Buffer.concat([before, within, within, after]);
      if (how === "put") return Buffer.concat([before, Buffer.alloc(length, byte), now.subarray(at)]);
      return Buffer.concat([before, within.map((each) => each ^ byte), after]);
    }, bytes),
  );
}

const PIECES = [
  ...[
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "''",
    "«",
    "»",
    "(",
    ")",
    "[",
    "—",
    "-",
    "…",
    ".",
    "?",
    "!",
    ",",
    ":",
    ";",
  ],
  ...[
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u2028",
    "\u0000",
    "🚆",
    "e\u0301",
    "👩‍👩‍👧",
  ],
  ...[
    "Putin",
    "Kim Jong Un",
    "he",
    "they",
    "the Russian leader",
    "Moscow",
    "North Korea",
    "A. B. Smith",
    "Peskov",
  ],
  ...[
    "said",
    "told",
    "met",
    "will visit",
    "denied that",
    "according to",
    "was signed",
    "has not been",
    "Q",
    "A",
  ],
  ...[
    "on Tuesday",
    "last week",
    "June 19, 2024",
    "2023-09-13",
    "two hours",
    "in 2019",
    "tomorrow",
    "31 February",
  ],
  ...[
    "Updated: ",
    "By AP",
    "READ MORE",
    "Share this",
    "PYONGYANG, June 19 (KCNA) — ",
    "<p>",
    "</div>",
    "{",
    "&amp;",
  ],
];

/** The contract, for one text without a word about it. */
export function holds(bytes: Uint8Array): Promise<void> {
  const provenance = { source: "x", published: null, title: null, outlet: null, url: null, charset: null };
  return holdsForPiece({ bytes, provenance });
}

/** The contract, for one input: a problem with a code, or a valid record whose spans slice. */
export async function holdsForPiece(piece: Piece): Promise<void> {
  const result = await extractPiece(piece, KIM_PUTIN, true);
  if (isProblem(result)) expect(result.code, result.detail).not.toBe("internal");
  else holdsForRecord(result);
}

function holdsForRecord(record: ArticleRecord): void {
  expect(schemaErrors("article", record)).toEqual([]);
  const text = record.text ?? "";
  for (const span of spansOf({ ...record, text: null })) {
    const sliced = sliceCodePoints(text, span.start, span.end);
    if (span.text !== null) expect(sliced, span.path).toBe(span.text);
    else expect(sliced.length, span.path).toBeGreaterThan(0);
  }
  const ids = [...record.quotes, ...record.events].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const quote of record.quotes) {
    const parts = quote.spans.map(({ start, end }) => sliceCodePoints(text, start, end));
    expect(quote.text).toBe(parts.join(" … "));
  }
}
