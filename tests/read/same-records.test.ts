import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import { folderWith } from "../support/files.ts";
import { runCli } from "../support/world.ts";

const NAMES = ["article.html", "comments.html", "utc-meta.html"];
const page = (name: string) => readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url));

/** The records of one input, without the names of their sources and the addresses, which only archives and fields tell. */
async function recordsOf(name: string, content: string | Uint8Array): Promise<unknown[]> {
  const folder = folderWith({ [name]: content });
  const { code, stdout } = await runCli(["extract", "--records", "--with-text", join(folder, name)]);
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  return lines.map((line) => ({ ...JSON.parse(line), source: null, url: null }));
}

async function warc(): Promise<Buffer> {
  const members: Uint8Array[] = [];
  for (const name of NAMES) {
    const record = WARCRecord.create(
      {
        url: `https://e.example/${name}`,
        date: "2024-03-07T12:00:00Z",
        type: "response",
        httpHeaders: { "Content-Type": "text/html" },
        statusline: "HTTP/1.1 200 OK",
      },
      [page(name)],
    );
    members.push(await WARCSerializer.serialize(record, { gzip: true }));
  }
  return Buffer.concat(members);
}

/** Three pages are the same articles however they come. */
test("files, gzip, a web archive and JSON lines give the same records", async () => {
  const files = (await Promise.all(NAMES.map((name) => recordsOf(name, page(name))))).flat();
  const packed = (
    await Promise.all(NAMES.map((name) => recordsOf(`${name}.gz`, gzipSync(page(name)))))
  ).flat();
  const lines = NAMES.map((name) =>
    JSON.stringify({ url: `https://e.example/${name}`, text: page(name).toString("utf8") }),
  );
  expect(files).toHaveLength(3);
  expect(packed).toEqual(files);
  expect(await recordsOf("pages.warc.gz", await warc())).toEqual(files);
  expect(await recordsOf("pages.ndjson", `${lines.join("\n")}\n`)).toEqual(files);
});
