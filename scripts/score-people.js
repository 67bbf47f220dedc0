/**
 * Scores the stage `people` on texts whose entities or sources are annotated; build first.
 *   node scripts/score-people.js FILE.conllu    UD English GUM: whom pronouns mean, which names are persons
 *   node scripts/score-people.js FILE.jsonl     PolNeAR: how many sources have a mention that ends within them
 * `--errors N` lists mistakes.
 */
import { readFileSync } from "node:fs";
import { findPeople } from "../dist/article/people/find-people.js";
import { segment } from "../dist/article/segment/segment.js";
import { readSyntax } from "../dist/article/syntax/read-syntax.js";
import { loadProfile } from "../dist/profile/load-profile.js";

import { articleOf, readConllu } from "./conllu-entities.js";

const [path, ...flags] = process.argv.slice(2);
if (path === undefined) {
  console.error("usage: score-people.js FILE.conllu|FILE.jsonl [--errors N]");
  process.exit(2);
}
const wanted = flags[0] === "--errors" ? Number(flags[1] ?? 40) : 0;
const loaded = await loadProfile("kim-putin");
if (!loaded.ok) throw new Error("the built-in profile does not load");
const { profile } = loaded;
if (path.endsWith(".jsonl")) scoreSources();
else scoreChains();

function scoreSources() {
  const count = { sources: 0, within: 0, lastWord: 0 };
  const missed = [];
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const { text, date, attributions } = JSON.parse(line);
    const units = Array.from(text);
    const starts = [0];
    for (const unit of units) starts.push(starts.at(-1) + unit.length);
    const document = readSyntax(segment(articleOf(text, paragraphs(text))));
    const people = findPeople(document, profile, publishedOn(date));
    for (const { source, cue } of attributions) {
      if (source.length === 0) continue;
      count.sources += 1;
      const spans = source.map(([s, e]) => [starts[s], starts[e]]);
      const ends = people.mentions.map((m) => document.tokens[m.headToken].start);
      const within = ends.some((end) => spans.some(([s, e]) => s <= end && end < e));
      const last = spans.at(-1)[1] - 1;
      if (people.mentions.some((m) => m.start <= last && last < m.end)) count.lastWord += 1;
      if (within) count.within += 1;
      else
        missed.push(
          `${spans.map(([s, e]) => text.slice(s, e)).join(" … ")}   [${cue.map(([s, e]) => units.slice(s, e).join("")).join(" … ")}]`,
        );
    }
  }
  list(missed);
  console.log(
    `sources ${count.sources}; a mention's head within ${percent(count.within, count.sources)}; ` +
      `a mention over the last word ${percent(count.lastWord, count.sources)}`,
  );
}

function scoreChains() {
  const count = {
    gold: 0,
    right: 0,
    wrong: 0,
    open: 0,
    openRight: 0,
    persons: 0,
    found: 0,
    typed: 0,
    linked: 0,
    called: 0,
    truly: 0,
  };
  const missed = [];
  for (const gold of readConllu(readFileSync(path, "utf8"))) {
    const document = readSyntax(segment(articleOf(gold.text, gold.paragraphs)));
    const { entities, mentions } = findPeople(document, profile, null);
    const chains = goldChains(gold, mentions, document);
    const owners = entities.map((_, index) => owner(mentions, chains, index));
    for (const [i, mention] of mentions.entries()) {
      const chain = chains[i];
      if (
        chain === undefined ||
        mention.how !== "pronoun" ||
        !/^(?:he|him|his|himself|she|her|hers|herself)$/i.test(mention.text)
      )
        continue;
      count.gold += 1;
      const named = gold.named.has(chain);
      const right = mention.entity >= 0 && owners[mention.entity] === chain;
      if (mention.entity < 0) count.open += 1;
      if (mention.entity < 0 && !named) count.openRight += 1;
      if (right) count.right += 1;
      else if (mention.entity >= 0) count.wrong += 1;
      if (!right && (mention.entity >= 0 || named))
        missed.push(
          `${gold.id}: ${entities[mention.entity]?.name ?? "-"} for ${gold.names.get(chain)}: ${around(gold.text, mention)}`,
        );
    }
    for (const mention of mentions) {
      if (mention.how !== "name" || entities[mention.entity]?.kind !== "person") continue;
      const type = gold.types.get(document.tokens[mention.headToken]?.start ?? -1);
      if (type === undefined) continue;
      count.called += 1;
      if (type === "person") count.truly += 1;
      else missed.push(`${gold.id}: no person but ${type}: ${around(gold.text, mention)}`);
    }
    for (const person of gold.persons) {
      count.persons += 1;
      const at = mentions.findIndex(
        (m) => m.how === "name" && m.start <= person.start && person.end <= m.end,
      );
      const mention = mentions[at];
      if (mention === undefined) continue;
      count.found += 1;
      if (entities[mention.entity]?.kind === "person") count.typed += 1;
      else
        missed.push(
          `${gold.id}: not a person: ${gold.text.slice(person.start, person.end)} (${entities[mention.entity]?.kind}): ${around(gold.text, person)}`,
        );
      if (mention.entity >= 0 && owners[mention.entity] === person.chain) count.linked += 1;
    }
  }
  list(missed);
  const { gold, right, wrong, open, openRight, persons, found, typed, linked, called, truly } = count;
  console.log(
    `he/she ${gold}: right ${percent(right, gold)}, right or rightly open ${percent(right + openRight, gold)}, ` +
      `of those resolved ${percent(right, right + wrong)}, open ${open}`,
  );
  console.log(
    `names of persons ${persons}: found ${percent(found, persons)}, as person ${percent(typed, persons)}, linked ${percent(linked, persons)}; of names called persons ${percent(truly, called)} are`,
  );
}

/** Per mention the gold chain of the entity whose head is the mention's head, where it is one. */
function goldChains(gold, mentions, document) {
  return mentions.map((m) => gold.heads.get(document.tokens[m.headToken]?.start));
}

/** The gold chain that most of an entity's mentions by name or title stand in. */
function owner(mentions, chains, index) {
  const counts = new Map();
  for (const [i, mention] of mentions.entries()) {
    if (mention.entity !== index || mention.how === "pronoun" || chains[i] === undefined) continue;
    counts.set(chains[i], (counts.get(chains[i]) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function paragraphs(text) {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== "")
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

function publishedOn(value) {
  return { value, basis: "option", start: null, end: null };
}

function around(text, { start, end }) {
  return `${text.slice(Math.max(0, start - 110), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replace(
    /\s+/g,
    " ",
  );
}

function list(missed) {
  const step = Math.max(1, Math.floor(missed.length / Math.max(1, wanted)));
  for (let i = 0; i < missed.length && i / step < wanted; i += step) console.log(missed[i]);
}

function percent(part, whole) {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
