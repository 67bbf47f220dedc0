// Reading speed on one core and the memory of a long JSON stream. usage: npx tsx bench/read.ts [FOLDER] [STREAM_MEGABYTES]
// FOLDER holds articles as text or HTML (default: the fixture pages, read over and over).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArticle } from "../src/read/read-article.ts";
import { openInput } from "../src/run/open-input.ts";
import { processorTime } from "./clock.ts";
import { articleOf, type File } from "./files.ts";

const SECONDS = 3;
const [folder = fileURLToPath(new URL("../fixtures/pages", import.meta.url)), megabytes = "1000"] =
  process.argv.slice(2);
const pages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => ({ source: name, bytes: readFileSync(join(folder, name)) }));

// First, since what HTML needs stays in memory.
console.log(`a JSON stream of ${megabytes} MB: ${await streamMemory(Number(megabytes) * 1e6)}`);
for (const [kind, form] of [
  ["plain text", /\.(?:txt|md)$/],
  ["HTML", /\.html?$/],
] as const) {
  const chosen = pages.filter(({ source }) => form.test(source));
  if (chosen.length > 0) console.log(`${kind}: ${(await speed(chosen)).toFixed(1)} MB/s`);
}

/** Megabytes read in a second of the processor, after a warm-up. */
async function speed(chosen: readonly File[]): Promise<number> {
  let bytes = 0;
  let start = processorTime();
  for (let round = 0, used = 0; used < SECONDS * 1e6 || round < 2; round += 1) {
    for (const page of chosen) {
      await articleOf(page);
      bytes += page.bytes.length;
    }
    if (round === 0) [bytes, start] = [0, processorTime()];
    used = processorTime() - start;
  }
  return bytes / (processorTime() - start);
}

/** Reads every article of a made-up stream and tells the most memory that was resident meanwhile. */
async function streamMemory(size: number): Promise<string> {
  const input = { path: "-", source: "-", relative: "-", size: null };
  let most = 0;
  let count = 0;
  const start = performance.now();
  for await (const piece of openInput(input, lines(size))) {
    if ("bytes" in piece) await readArticle(piece.bytes, piece.provenance);
    count += 1;
    if (count % 500 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - start) / 1000;
  return `${count} articles, ${Math.round(most / 1e6)} MB resident at most, ${(size / 1e6 / seconds).toFixed(1)} MB/s`;
}

async function* lines(size: number): AsyncGenerator<Buffer> {
  const texts = pages
    .filter(({ source }) => source.endsWith(".txt"))
    .map(({ bytes }) => bytes.toString("utf8"));
  for (let made = 0, i = 0; made < size; i += 1) {
    const text = texts.slice(i % texts.length, (i % texts.length) + 4).join("\n\n");
    const line = Buffer.from(`${JSON.stringify({ id: `article-${i}`, published: "2024-03-05", text })}\n`);
    made += line.length;
    yield line;
  }
}
