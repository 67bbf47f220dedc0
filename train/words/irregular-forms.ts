import { readFileSync } from "node:fs";
import { stemmer } from "stemmer";

/** A form must be seen more often than this under its commonest lemma. */
const RARE = 2;

/** Verbs and nouns of treebanks whose form does not share the stem of their lemma ("fought": fight). */
export function irregularForms(treebanks: readonly string[]): Map<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const line of treebanks.flatMap((file) => readFileSync(file, "utf8").split("\n"))) {
    const [id = "", form = "", lemma = "", tag = ""] = line.split("\t");
    const word = form.toLowerCase();
    if (!/^\d+$/.test(id) || !/^(VERB|NOUN|AUX)$/.test(tag)) continue;
    if (!/^[a-z]+$/.test(word) || !/^[a-z]+$/.test(lemma) || stemmer(word) === stemmer(lemma)) continue;
    const lemmas = seen.get(word) ?? new Map<string, number>();
    seen.set(word, lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1));
  }
  const commonest = [...seen].flatMap(([form, lemmas]): [string, string][] => {
    const [best] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return best !== undefined && best[1] > RARE && form.length > 2 ? [[form, best[0]]] : [];
  });
  return new Map(commonest);
}
