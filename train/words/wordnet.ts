import { readFileSync } from "node:fs";

/** How many of a word's senses count. */
const SENSES = 3;

/** Each lemma's first senses, and for nouns the verbs that they are derived from ("arrival": arrive). */
export function readSenses(folder: string): Map<string, Set<string>> {
  const senses = new Map<string, Set<string>>();
  for (const [name, pos] of [
    ["verb", "v"],
    ["noun", "n"],
  ] as const) {
    const derived =
      pos === "v" ? new Map<string, Map<string, string[]>>() : derivedVerbs(`${folder}/data.${name}`);
    for (const line of readFileSync(`${folder}/index.${name}`, "utf8").split("\n")) {
      if (line === "" || line.startsWith(" ")) continue;
      const fields = line.trim().split(" ");
      const lemma = fields[0] ?? "";
      if (!/^[a-z]+$/.test(lemma)) continue;
      const offsets = fields.slice(6 + Number(fields[3])).slice(0, SENSES);
      const ids = offsets.flatMap((offset) => [pos + offset, ...(derived.get(offset)?.get(lemma) ?? [])]);
      senses.set(lemma, new Set([...(senses.get(lemma) ?? []), ...ids]));
    }
  }
  return senses;
}

/** By synset, by word: the verb synsets that it is derived from. A line: offset, file, type, words, pointers. */
function derivedVerbs(file: string): Map<string, Map<string, string[]>> {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => /^\d{8} /.test(line));
  return new Map(
    lines.map((line) => {
      const fields = (line.split(" | ")[0] ?? "").split(" ");
      return [fields[0] ?? "", verbsOf(fields)];
    }),
  );
}

function verbsOf(fields: string[]): Map<string, string[]> {
  const count = Number.parseInt(fields[3] ?? "", 16);
  const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? "").toLowerCase());
  const verbs = new Map<string, string[]>();
  const first = 5 + 2 * count;
  for (let at = first; at < first + 4 * Number(fields[first - 1]); at += 4) {
    const [symbol, offset, pos, places = ""] = fields.slice(at, at + 4);
    const word = words[Number.parseInt(places.slice(0, 2), 16) - 1];
    if (symbol === "+" && pos === "v" && word !== undefined)
      verbs.set(word, [...(verbs.get(word) ?? []), `v${offset}`]);
  }
  return verbs;
}
