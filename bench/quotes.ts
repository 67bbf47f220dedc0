// How fast quotations are found, everything before them done and all warm; the processor's time.
// usage: npx tsx bench/quotes.ts FOLDER [ROUNDS]. FOLDER holds articles.
import { profileOf } from "../score/corpora/stories.ts";
import { findPeople } from "../src/article/people/find-people.ts";
import { findQuotes } from "../src/article/quotes/find-quotes.ts";
import { segment } from "../src/article/segment/segment.ts";
import { settlePublished } from "../src/article/settle-published.ts";
import { readSyntax } from "../src/article/syntax/read-syntax.ts";
import { findTimes } from "../src/article/time/find-times.ts";
import type { Article } from "../src/model/article.ts";
import { timeRounds } from "./clock.ts";
import { articleOf, filesOf } from "./files.ts";

const [folder, rounds = "10"] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npx tsx bench/quotes.ts FOLDER [ROUNDS]");
  process.exit(2);
}

const profile = await profileOf("kim-putin");
const inputs: Parameters<typeof findQuotes>[] = [];
let bytes = 0;
for (const file of await filesOf(folder)) {
  const article = await articleOf(file);
  if (article === null) continue;
  bytes += file.bytes.length;
  inputs.push(prepare(article));
}

let found = 0;
const spent = timeRounds(Number(rounds), () => {
  found = inputs.reduce((sum, input) => sum + findQuotes(...input).length, 0);
});
console.log(`${inputs.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${found} quotations`);
report("first round", spent[0] ?? 0);
report(`best of ${rounds}`, Math.min(...spent));

function prepare(article: Article): Parameters<typeof findQuotes> {
  const document = readSyntax(segment(article));
  const published = settlePublished(document).value;
  const times = findTimes(document, published);
  return [document, findPeople(document, profile, published), times, published];
}

function report(name: string, micros: number): void {
  console.log(`${name} ${(micros / 1e3).toFixed(0)} ms, ${(bytes / micros).toFixed(2)} MB/s`);
}
