import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readWarc } from "../../src/run/read-warc.ts";
import { all, told } from "../support/opened.ts";

const PAGE = "<p>The ministers met in Oslo on Monday.</p>";
const URL = "https://e.example/1";

/** A record of a web archive: its kind, what it holds, and how long it says that it is. */
function record(type: string, block: Uint8Array | string, length: number | null = Buffer.byteLength(block)) {
  const fields = [`WARC-Type: ${type}`, `WARC-Target-URI: ${URL}`, "Content-Type: application/http"];
  if (length !== null) fields.push(`Content-Length: ${length}`);
  return Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${fields.join("\r\n")}\r\n\r\n`),
    Buffer.from(block),
    Buffer.from("\r\n\r\n"),
  ]);
}

function answer(body: Uint8Array | string, ...fields: string[]): Buffer {
  const head = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", ...fields].join("\r\n");
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
}

/** Reads an archive given in pieces of 7 bytes, and tells what comes out. */
async function check(archive: Uint8Array, expected: string[], most = 100_000) {
  async function* pieces() {
    for (let at = 0; at < archive.length; at += 7) yield archive.subarray(at, at + 7);
  }
  const input = { path: "a.warc", source: "a.warc", relative: "a.warc", size: null };
  expect(told(await all(readWarc(pieces(), input, most)))).toEqual(expected);
}

const good = record("response", answer(PAGE));
const page = `${URL}: ${PAGE}`;

describe("a page that a server sent packed", () => {
  test.each([
    ["as gzip", answer(gzipSync(PAGE), "Content-Encoding: gzip")],
    ["as brotli", answer(brotliCompressSync(PAGE), "Content-Encoding: br")],
    ["as deflate with a header", answer(deflateSync(PAGE), "Content-Encoding: deflate")],
    ["as deflate without", answer(deflateRawSync(PAGE), "content-encoding: Deflate")],
    [
      "in chunks",
      answer(`5\r\n${PAGE.slice(0, 5)}\r\n26\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`, "Transfer-Encoding: chunked"),
    ],
    ["falsely said to be gzip", answer(PAGE, "Content-Encoding: gzip")],
    ["falsely said to be brotli", answer(PAGE, "Content-Encoding: br")],
    ["falsely said to be in chunks", answer(PAGE, "Transfer-Encoding: chunked")],
  ])("%s", (_how, block) => check(record("response", block), [page]));
  test("broken", () =>
    check(record("response", answer(gzipSync(PAGE).subarray(0, 20), "Content-Encoding: gzip")), [
      `${URL}! content-broken`,
    ]));
  test("in an unknown way", () =>
    check(record("response", answer(PAGE, "Content-Encoding: zstd")), [`${URL}! content-encoding`]));
  test("to a thousand times its size", () =>
    check(record("response", answer(gzipSync("x".repeat(999_999)), "Content-Encoding: gzip")), [
      `${URL}! too-large`,
    ]));
});

describe("a broken record costs only itself", () => {
  test("cut within one that is passed over", () =>
    check(Buffer.concat([good, record("request", "GET / HTTP/1.1\r\n", 500)]), [
      page,
      "a.warc! warc-broken @record 2",
    ]));
  test("with a length too large", () =>
    check(record("response", answer(PAGE), 5000), ["a.warc! warc-broken @record 1"]));
  test("with a length too small", () =>
    check(Buffer.concat([record("response", answer(PAGE), 90), good]), [
      "a.warc! warc-broken @record 1",
      page,
    ]));
  test("without a length", () =>
    check(Buffer.concat([record("response", answer(PAGE), null), good]), [
      "a.warc! warc-no-length @record 1",
      page,
    ]));
  test("junk between two", () =>
    check(Buffer.concat([good, Buffer.from("junk\r\nmore junk\r\n"), good]), [
      page,
      "a.warc! warc-broken @after record 1",
      page,
    ]));
  test("larger than allowed", () =>
    check(Buffer.concat([record("response", answer("x".repeat(200_000))), good]), [
      "a.warc! too-large @record 1",
      page,
    ]));
});

describe("what holds no page", () => {
  test.each([
    ["a request", record("request", "GET / HTTP/1.1\r\n\r\n")],
    ["a picture", record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG")],
    [
      "an error's page",
      record("response", `HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n${PAGE}`),
    ],
    ["no answer of HTTP", record("response", PAGE)],
    ["an empty page", record("response", answer(""))],
  ])("%s", (_what, archive) => check(Buffer.concat([archive, good]), [page]));
});
