import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/article-record.ts";
import { loadProfile } from "../../src/profile/load-profile.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { extractPiece } from "../../src/run/extract-piece.ts";
import { isProblem } from "../../src/run/problem.ts";
import { FIXTURES, filesOf } from "../support/inputs.ts";
import { schemaErrors } from "../support/schemas.ts";
import { sliceCodePoints, spansOf } from "../support/spans.ts";

let profile: Profile;

beforeAll(async () => {
  const loaded = await loadProfile("kim-putin");
  if (loaded.ok) profile = loaded.profile;
});

describe("any text", () => {
  it("gives a record or a reason, never a defect: random characters", async () => {
    const characters = fc.string({ unit: "binary", maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(characters, (text) => holds(Buffer.from(text))),
      SETTINGS,
    );
  });

  it("gives a record or a reason, never a defect: random bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), holds), SETTINGS);
  });

  it("gives a record or a reason, never a defect: words, marks, dates and names in any order", async () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(text, (each) => holds(Buffer.from(each))),
      SETTINGS,
    );
  });

  it("gives a record or a reason, never a defect: articles cut and glued anywhere", async () => {
    const articles = filesOf(FIXTURES).map((path) => readFileSync(path, "latin1"));
    const slice = fc.tuple(fc.constantFrom(...articles), fc.nat(4000), fc.nat(600));
    const cut = slice.map(([text, from, length]) => text.slice(from, from + length));
    const glued = fc.array(cut, { maxLength: 4 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(glued, (each) => holds(Buffer.from(each, "latin1"))),
      SETTINGS,
    );
  });
});

/** The same examples in every run, so that a failure is everybody's. */
const SETTINGS = { numRuns: 150, seed: 20240619 };

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

/** The contract, for one input: a problem with a code, or a valid record whose spans slice. */
async function holds(bytes: Uint8Array): Promise<void> {
  const provenance = { source: "x", published: null, title: null, outlet: null, url: null, charset: null };
  const result = await extractPiece({ bytes, provenance }, profile, true);
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
