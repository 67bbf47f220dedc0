/**
 * How fast quotations are found, everything before them done and all warm; CPU time, so that other programs count less.
 * usage: node bench/quotes.js FOLDER [rounds]      (after npm run build; a folder of articles)
 */
import { readFileSync } from "node:fs";
import { findPeople } from "../dist/article/people/find-people.js";
import { findQuotes } from "../dist/article/quotes/find-quotes.js";
import { segment } from "../dist/article/segment/segment.js";
import { settlePublished } from "../dist/article/settle-published.js";
import { readSyntax } from "../dist/article/syntax/read-syntax.js";
import { findTimes } from "../dist/article/time/find-times.js";
import { loadProfile } from "../dist/profile/load-profile.js";
import { readArticle } from "../dist/read/read-article.js";
import { findInputs } from "../dist/run/find-inputs.js";

const [folder, rounds = "10"] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node bench/quotes.js FOLDER [rounds]");
  process.exit(2);
}

const { profile } = await loadProfile("kim-putin");
const inputs = [];
let bytes = 0;
for await (const input of findInputs([folder], process.cwd())) {
  if (!("path" in input)) continue;
  const content = readFileSync(input.path);
  const page = { title: null, outlet: null, url: null, charset: null };
  const article = await readArticle(content, { source: input.source, published: null, ...page });
  if (!("text" in article)) continue;
  bytes += content.length;
  inputs.push(prepare(article));
}

let [first, least, found] = [0, Number.POSITIVE_INFINITY, 0];
for (let round = 0; round < Number(rounds); round++) {
  const before = process.cpuUsage();
  found = inputs.reduce((sum, input) => sum + findQuotes(...input).length, 0);
  const { user, system } = process.cpuUsage(before);
  if (round === 0) first = user + system;
  least = Math.min(least, user + system);
}
console.log(`${inputs.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${found} quotations`);
console.log(`first round ${(first / 1e3).toFixed(0)} ms, ${(bytes / first).toFixed(2)} MB/s`);
console.log(`best of ${rounds} ${(least / 1e3).toFixed(0)} ms, ${(bytes / least).toFixed(2)} MB/s`);

function prepare(article) {
  const document = readSyntax(segment(article));
  const published = settlePublished(document).value;
  const times = findTimes(document, published);
  return [document, findPeople(document, profile, published), times, published];
}
