import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/run/message-of.ts";
import { openInput } from "../../src/run/open-input.ts";
import { isProblem } from "../../src/run/problem.ts";
import { damaged, glued, holdsForPiece, PATIENCE, scrambled, tries } from "../support/fuzz.ts";

const ROOMY = 100_000;

describe("any input", { timeout: PATIENCE }, () => {
  it.each([
    ["a page", page()],
    ["JSON", json()],
    ["JSON lines", lines()],
    ["a web archive", archive()],
    ["gzip", fc.oneof(glued(), lines(), archive()).map((bytes) => gzipSync(bytes))],
  ])("gives articles and reasons, and ends: %s, damaged anywhere", async (_, whole) => {
    await fc.assert(
      fc.asyncProperty(damaged(whole), (bytes) => readsWell([bytes])),
      tries(0.06),
    );
  });

  it("gives the same however its bytes arrive, and what came before a break", async () => {
    const input = fc.oneof(lines(), archive(), page(), json());
    const property = fc.asyncProperty(
      input,
      fc.integer({ min: 1, max: 50 }),
      fc.boolean(),
      async (bytes, size, breaks) => {
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        if (breaks) await readsWell(chunks, new Error("read failed"));
        else expect(await told(chunks)).toEqual(await told([bytes]));
      },
    );
    await fc.assert(property, tries(0.1));
  });
});

/** Everything that an input gives is an article that holds, or a reason that has its words. */
async function readsWell(chunks: Uint8Array[], broken: Error | null = null): Promise<void> {
  for await (const piece of openInput(INPUT, streamOf(chunks, broken), ROOMY)) {
    if (isProblem(piece)) expect(messageOf(piece)).not.toContain("cannot be read (");
    else await holdsForPiece(piece);
  }
}

async function told(chunks: Uint8Array[]): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const piece of openInput(INPUT, streamOf(chunks, null), ROOMY))
    all.push(isProblem(piece) ? piece : [Buffer.from(piece.bytes).toString("latin1"), piece.provenance]);
  return all;
}

const INPUT = { path: "-", source: "-", relative: "-", size: null };

async function* streamOf(chunks: Uint8Array[], broken: Error | null): AsyncGenerator<Uint8Array> {
  yield* chunks;
  if (broken !== null) throw broken;
}

function page(): fc.Arbitrary<Buffer> {
  const tag = fc.constantFrom(
    "p",
    "div",
    "h1",
    "script",
    "article",
    "table",
    "b",
    "!--",
    "noscript",
    "blockquote",
  );
  const element = fc.tuple(tag, scrambled(), fc.boolean());
  return fc
    .array(element, { maxLength: 8 })
    .map((elements) =>
      Buffer.from(
        `<!doctype html><html><head><meta charset="utf-8"><title>A day</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-19"}</script></head><body>${elements
          .map(([name, text, closed]) => `<${name}>${text}${closed ? `</${name}>` : ""}`)
          .join("")}</body></html>`,
      ),
    );
}

function json(): fc.Arbitrary<Buffer> {
  const field = fc.constantFrom(
    "text",
    "title",
    "published",
    "articleBody",
    "url",
    "outlet",
    "headline",
    "__proto__",
  );
  const value = fc.oneof(scrambled(), fc.jsonValue({ maxDepth: 3 }), fc.constant("2024-06-19"));
  const article = fc
    .array(fc.tuple(field, value), { maxLength: 5 })
    .map((pairs) => Object.fromEntries(pairs));
  return fc
    .oneof(article, fc.array(article, { maxLength: 3 }))
    .map((each) => Buffer.from(JSON.stringify(each)));
}

function lines(): fc.Arbitrary<Buffer> {
  const line = fc.oneof(json(), json(), glued(), fc.constant(Buffer.from("")));
  return fc
    .array(line, { maxLength: 4 })
    .map((all) => Buffer.concat(all.flatMap((each) => [each, Buffer.from("\n")])));
}

function archive(): fc.Arbitrary<Buffer> {
  const kind = fc.constantFrom("response", "resource", "request", "warcinfo", "metadata", "conversion");
  const record = fc.tuple(kind, page(), fc.integer({ min: -3, max: 3 })).map(([type, body, wrong]) => {
    const block = Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), body]);
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${wrong > 1 ? block.length + wrong : block.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
  });
  return fc.array(record, { minLength: 1, maxLength: 3 }).map((all) => Buffer.concat(all));
}
