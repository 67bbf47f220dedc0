// Compares the time stage with bare chrono-node/en on the same texts, both after loading and warming up; the processor's time.
// usage: npx tsx bench/times.ts GOLD [ROUNDS]. GOLD is a corpus of TimeML.
import { parse } from "chrono-node/en";
import { articleOf } from "../score/corpora/gum.ts";
import { readTimeml } from "../score/corpora/timeml.ts";
import { segment } from "../src/article/segment/segment.ts";
import { readSyntax } from "../src/article/syntax/read-syntax.ts";
import { findTimes } from "../src/article/time/find-times.ts";
import { timeRounds } from "./clock.ts";

const [path, rounds = "30"] = process.argv.slice(2);
if (path === undefined) {
  console.error("usage: npx tsx bench/times.ts GOLD [ROUNDS]");
  process.exit(2);
}

const articles = readTimeml(path).map(({ text, dct }) => ({
  text,
  document: readSyntax(segment(articleOf(text, [{ start: 0, end: text.length }]))),
  published: { value: dct, basis: "metadata" as const, start: null, end: null },
  reference: { instant: new Date(`${dct.slice(0, 10)}T12:00:00Z`), timezone: "UTC" },
}));
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

/** The best of all rounds in microseconds. */
function best(work: () => void): number {
  return Math.min(...timeRounds(Number(rounds), work));
}

function report(name: string, micros: number): void {
  console.log(`${name.padEnd(16)} ${(micros / 1e3).toFixed(1)} ms, ${(bytes / micros).toFixed(1)} MB/s`);
}
