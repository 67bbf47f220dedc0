import { chmodSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import { folderWith } from "../support/files.ts";
import { opened, piped, told } from "../support/opened.ts";

const TEXT = "The ministers met in Oslo on Monday.\n";

/** Opens content under a name and tells what comes out. */
async function check(name: string, content: string | Uint8Array, expected: string[], most?: number) {
  expect(told(await opened(join(folderWith({ [name]: content }), name), most))).toEqual(expected);
}

async function warcOf(
  pages: { url: string; html: string; type?: string; status?: string }[],
): Promise<Buffer> {
  const members: Uint8Array[] = [];
  for (const { url, html, type = "text/html; charset=utf-8", status = "200 OK" } of pages) {
    const record = WARCRecord.create(
      {
        url,
        date: "2023-09-13T12:00:00Z",
        type: "response",
        httpHeaders: { "Content-Type": type },
        statusline: `HTTP/1.1 ${status}`,
      },
      [Buffer.from(html)],
    );
    members.push(await WARCSerializer.serialize(record, { gzip: false }));
  }
  return Buffer.concat(members);
}

describe("by content, not by extension", () => {
  test("plain text", () => check("a.html", TEXT, [`a.html: ${TEXT}`]));
  test("text that begins with a bracket", () =>
    check("a.txt", `[Seoul] ${TEXT}`, [`a.txt: [Seoul] ${TEXT}`]));
  test("gzip", () => check("a.txt", gzipSync(TEXT), [`a.txt: ${TEXT}`]));
  test("gzip of two members", () =>
    check("a.gz", Buffer.concat([gzipSync("One.\n"), gzipSync("Two.\n")]), ["a.gz: One.\nTwo.\n"]));
  test("one JSON article", () =>
    check("a.json", JSON.stringify({ text: TEXT }, null, 2), [`a.json: ${TEXT}`]));
  test("one JSON article on one line", () =>
    check("a", `${JSON.stringify({ id: "x7", body: TEXT })}\n`, [`x7: ${TEXT}`]));
  test("a list of JSON articles", () =>
    check("a.json", JSON.stringify([{ text: "One." }, { url: "https://e.example/2", content: "Two." }]), [
      "a.json#1: One.",
      "https://e.example/2: Two.",
    ]));
  test("JSON lines", () =>
    check("a.txt", '{"text":"One."}\n\n{"id":"two","articleBody":"Two."}\n', ["a.txt#1: One.", "two: Two."]));
  test("a single JSON line by its name", () => check("a.jsonl", '{"text":"One."}', ["a.jsonl#1: One."]));
  test("a feed, and one of no items", async () => {
    await check(
      "a.txt",
      "<rss><channel><item><link>https://e.example/1</link><description>One.</description></item></channel></rss>",
      ["https://e.example/1: One."],
    );
    await check("b.xml", "<rss><channel><title>None yet</title></channel></rss>", ["b.xml! empty"]);
  });
  test("a feed in standard input", async () =>
    expect(
      told(
        await piped([
          Buffer.from('<?xml version="1.0"?>'),
          Buffer.from("<feed><entry><id>x7</id><summary>One.</summary></entry></feed>"),
        ]),
      ),
    ).toEqual(["x7: One."]));
  test("a single JSON line named .ldjson", () => check("a.ldjson", '{"text":"One."}', ["a.ldjson#1: One."]));
  test("paragraphs in a list are joined", () =>
    check("a.json", '{"text":["One.","Two."]}', ["a.json: One.\n\nTwo."]));
});

describe("a web archive", () => {
  const pages = [
    { url: "https://e.example/1", html: "<p>One</p>" },
    { url: "https://e.example/logo", html: "PNG", type: "image/png" },
    { url: "https://e.example/gone", html: "<p>Gone</p>", status: "404 Not Found" },
    { url: "https://e.example/2", html: "<p>Two</p>" },
  ];
  const expected = ["https://e.example/1: <p>One</p>", "https://e.example/2: <p>Two</p>"];

  test("gives the pages that a server answered with", async () =>
    check("a.warc", await warcOf(pages), expected));
  test("is unpacked", async () => check("a.warc.gz", gzipSync(await warcOf(pages)), expected));
  test("gives address and charset as provenance", async () => {
    const [first] = await opened(join(folderWith({ "a.warc": await warcOf(pages) }), "a.warc"));
    expect(first).toMatchObject({
      provenance: { url: "https://e.example/1", charset: "utf-8", published: null },
    });
  });
  test("that breaks off gives what stands before", async () => {
    const packed = gzipSync(await warcOf(pages));
    const results = told(
      await opened(join(folderWith({ "b.warc.gz": packed.subarray(0, packed.length - 40) }), "b.warc.gz")),
    );
    expect(results.at(-1)).toMatch(/^b\.warc\.gz! gzip-broken @after record \d/);
  });
});

describe("what a container says of an article", () => {
  test("fields of a JSON line", async () => {
    const line = {
      url: "https://e.example/a",
      published: "2023-09-13T10:59:00Z",
      title: "Talks",
      outlet: "Example Wire",
      text: TEXT,
    };
    const [first] = await opened(join(folderWith({ "a.ndjson": `${JSON.stringify(line)}\n` }), "a.ndjson"));
    expect(first).toMatchObject({
      provenance: {
        source: "https://e.example/a",
        url: "https://e.example/a",
        published: { value: "2023-09-13T10:59", basis: "metadata" },
        title: "Talks",
        outlet: "Example Wire",
      },
    });
  });
  test("a date in words", async () => {
    const [first] = await opened(
      join(folderWith({ "a.json": '{"date":"Wed, 13 Sep 2023 10:59:00 GMT","text":"One."}' }), "a.json"),
    );
    expect(first).toMatchObject({ provenance: { published: { value: "2023-09-13T10:59" } } });
  });
  test("a date of two readings is left out", async () => {
    const [first] = await opened(
      join(folderWith({ "a.json": '{"date":"03/04/2024","text":"One."}' }), "a.json"),
    );
    expect(first).toMatchObject({ provenance: { published: null } });
  });
});

describe("bad input", () => {
  test("a broken line costs only itself", () =>
    check("a.ndjson", '{"text":"One."}\n{"text":\n{"text":"Three."}\n', [
      "a.ndjson#1: One.",
      "a.ndjson! json-invalid @line 2",
      "a.ndjson#3: Three.",
    ]));
  test("a line without a text", () =>
    check("a.ndjson", '{"title":"One"}\n', ["a.ndjson! json-no-text @line 1"]));
  test("a line over the limit", () =>
    check(
      "a.ndjson",
      `{"text":"${"x".repeat(200)}"}\n{"text":"Two."}\n`,
      ["a.ndjson! too-large @line 1", "a.ndjson#2: Two."],
      100,
    ));
  test("a file over the limit", () => check("a.txt", TEXT.repeat(9), ["a.txt! too-large"], 100));
  test("a small file that unpacks to a large one", () =>
    check("a.gz", gzipSync("x".repeat(9999)), ["a.gz! too-large"], 500));
  test("broken gzip", () => check("a.gz", gzipSync(TEXT).subarray(0, 25), ["a.gz! gzip-broken"]));
  test("broken JSON", () => check("a.json", '{"text": "One.', ["a.json! json-invalid"]));
  test("a file that is gone", async () =>
    expect(told(await opened("/no/such/file.txt"))).toEqual(["file.txt! not-found"]));
  test.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    const path = join(folderWith({ "a.txt": TEXT }), "a.txt");
    chmodSync(path, 0o000);
    expect(told(await opened(path))).toEqual(["a.txt! unreadable"]);
  });
});

describe("standard input", () => {
  test("gives a line as soon as it is whole, before the next comes", async () => {
    const seen: string[] = [];
    async function* lines() {
      yield Buffer.from('{"text":"One."}\n');
      for (let i = 0; i < 50 && seen.length === 0; i += 1) await new Promise((done) => setTimeout(done, 10));
      seen.push(seen.length === 0 ? "late" : "in time");
      yield Buffer.from('{"text":"Two."}\n');
    }
    const { openInput } = await import("../../src/run/open-input.ts");
    const input = { path: "-", source: "-", relative: "-", size: null };
    for await (const piece of openInput(input, lines())) seen.push(...told([piece]));
    expect(seen).toEqual(["-#1: One.", "in time", "-#2: Two."]);
  });
  test("may be one article", async () =>
    expect(told(await piped([Buffer.from(TEXT)]))).toEqual([`-: ${TEXT}`]));
  test("may be one JSON article over several lines", async () =>
    expect(told(await piped([Buffer.from('{\n "text": "One."\n}\n')]))).toEqual(["-: One."]));
});

describe("damaged gzip", () => {
  const packed = gzipSync(TEXT);
  const broken = ["a.gz: ", "a.gz! gzip-broken"];
  test.each([
    ["junk behind it", Buffer.concat([packed, Buffer.from("garbage")])],
    ["a second member that is broken", Buffer.concat([packed, packed.subarray(0, 12), Buffer.from("xxxx")])],
    ["a wrong checksum", Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8, 7)])],
    ["junk between members", Buffer.concat([packed, Buffer.from("junk"), packed])],
  ])("with %s ends, and is told", async (_what, bytes) => {
    const results = told(await opened(join(folderWith({ "a.gz": bytes }), "a.gz")));
    expect(results.at(-1)).toBe(broken[1]);
  });
  test("with zeros behind it, as tapes pad it, is whole", () =>
    check("a.gz", Buffer.concat([packed, Buffer.alloc(512)]), [`a.gz: ${TEXT}`]));
});

describe("JSON lines by their name", () => {
  const TWO = '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}\n';
  const articles = ["a: One.", "b: Two."];
  test.each([
    ["a byte order mark", `\uFEFF${TWO}`],
    ["record separators", TWO.replaceAll(/^\{/gm, "\u001e{")],
    ["commas at their ends", TWO.replaceAll("}\n", "},\n")],
  ])("with %s are read", (_what, text) => check("x.jsonl", text, articles));
  test("with a byte order mark are read under any name", () => check("x.txt", `\uFEFF${TWO}`, articles));
  test.each(["oops", "# comment", "[1, 2"])(
    "behind a first line %j are read, and that line is told",
    (line) => check("x.ndjson", `${line}\n${TWO}`, ["x.ndjson! json-invalid @line 1", ...articles]),
  );
  test("nested deeper than anybody writes cost one line", () =>
    check("x.ndjson", `{"text":${"[".repeat(3000)}"a"${"]".repeat(3000)}}\n${TWO}`, [
      "x.ndjson! json-no-text @line 1",
      ...articles,
    ]));
  test("take time by their length, also before many line ends", () =>
    check("x.txt", `{"text":"One."}${"\n".repeat(300_000)}`, ["x.txt: One."]));
});
