// Reading speed on one core and the memory of a long JSON stream. usage: node bench/read.js [FOLDER] [STREAM_MEGABYTES]
// FOLDER holds articles as text or HTML (default: the fixture pages, read over and over).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArticle } from "../dist/read/read-article.js";
import { openInput } from "../dist/run/open-input.js";

const SECONDS = 3;
const [folder = fileURLToPath(new URL("../fixtures/pages", import.meta.url)), megabytes = "1000"] =
  process.argv.slice(2);
const pages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => ({ name, bytes: readFileSync(join(folder, name)) }));
const provenance = {
  source: "page",
  published: null,
  title: null,
  outlet: null,
  url: null,
  charset: null,
};

// First, since what HTML needs stays in memory.
console.log(`a JSON stream of ${megabytes} MB: ${await streamMemory(Number(megabytes))}`);
for (const [kind, form] of [
  ["plain text", /\.(?:txt|md)$/],
  ["HTML", /\.html?$/],
]) {
  const chosen = pages.filter(({ name }) => form.test(name));
  if (chosen.length > 0) console.log(`${kind}: ${(await speed(chosen)).toFixed(1)} MB/s`);
}

/** Megabytes read in a second of the processor, after a warm-up. */
async function speed(chosen) {
  let bytes = 0;
  let start = process.cpuUsage();
  for (let round = 0, used = 0; used < SECONDS * 1e6 || round < 2; round += 1) {
    for (const page of chosen) {
      await readArticle(page.bytes, { ...provenance, source: page.name });
      bytes += page.bytes.length;
    }
    if (round === 0) [bytes, start] = [0, process.cpuUsage()];
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  const { user, system } = process.cpuUsage(start);
  return bytes / (user + system);
}

/** Reads every article of a made-up stream and tells the most memory that was resident meanwhile. */
async function streamMemory(size) {
  const input = { path: "-", source: "-", relative: "-", size: null };
  let most = 0;
  let count = 0;
  const start = performance.now();
  for await (const piece of openInput(input, lines(size * 1e6))) {
    await readArticle(piece.bytes, piece.provenance);
    count += 1;
    if (count % 500 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - start) / 1000;
  return `${count} articles, ${Math.round(most / 1e6)} MB resident at most, ${(size / seconds).toFixed(1)} MB/s`;
}

async function* lines(size) {
  const texts = pages.filter(({ name }) => name.endsWith(".txt")).map(({ bytes }) => bytes.toString("utf8"));
  for (let made = 0, i = 0; made < size; i += 1) {
    const text = texts.slice(i % texts.length, (i % texts.length) + 4).join("\n\n");
    const line = Buffer.from(`${JSON.stringify({ id: `article-${i}`, published: "2024-03-05", text })}\n`);
    made += line.length;
    yield line;
  }
}
