/**
 * Compares the time stage with bare `chrono-node/en` on the same texts, both after loading and warming up; CPU time, so that other programs count less.
 * usage: node bench/times.js GOLD.jsonl [rounds]      (after npm run build; lines with `text` and `dct`)
 */
import { readFileSync } from "node:fs";
import { parse } from "chrono-node/en";
import { segment } from "../dist/article/segment/segment.js";
import { readSyntax } from "../dist/article/syntax/read-syntax.js";
import { findTimes } from "../dist/article/time/find-times.js";

const [path, rounds = "30"] = process.argv.slice(2);
if (path === undefined) {
  console.error("usage: node bench/times.js GOLD.jsonl [rounds]");
  process.exit(2);
}

const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
const articles = lines.map((line) => prepare(JSON.parse(line)));
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const ours = best(() => {
  for (const { document, published } of articles) findTimes(document, published);
});
const theirs = best(() => {
  for (const { text, reference } of articles) parse(text, reference);
});

report("time stage", ours);
report("chrono-node/en", theirs);
console.log(`${(theirs / ours).toFixed(2)} times as fast`);

/** @param {{ text: string, dct: string }} gold */
function prepare({ text, dct }) {
  const blocks = [{ start: 0, end: text.length, kind: "body", post: null, repeat: false }];
  const page = { title: null, outlet: null, byline: null, agency: null, dateline: null };
  const article = { source: "bench", text, ...page, language: "en", dates: [], blocks, diagnostics: [] };
  return {
    text,
    document: readSyntax(segment(article)),
    published: { value: dct, basis: "metadata", start: null, end: null },
    reference: { instant: new Date(`${dct.slice(0, 10)}T12:00:00Z`), timezone: "UTC" },
  };
}

/** The best of all rounds in milliseconds of CPU time. @param {() => void} run */
function best(run) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < Number(rounds); round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** @param {string} name @param {number} milliseconds */
function report(name, milliseconds) {
  const speed = bytes / 1e6 / (milliseconds / 1e3);
  console.log(`${name.padEnd(16)} ${milliseconds.toFixed(1)} ms, ${speed.toFixed(1)} MB/s`);
}
