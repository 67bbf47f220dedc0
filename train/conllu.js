// Reads Universal Dependencies treebanks (CoNLL-U) into the tokens that this project's tokenizer makes.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markTag } from "../../dist/nlp/mark-tags.js";

/**
 * @typedef {{ text: string, lemma: string, tag: string, head: number, dep: string, glued: boolean }} Word
 *   `head` is the index of the head in its sentence, -1 for the root; `glued`: no space follows.
 */

/** @typedef {{ name: string, sentences: Word[][] }} Bank */

/** The treebanks `*-train.conllu` and `*-dev.conllu` of a folder. @param {string} folder @returns {{ train: Bank[], dev: Bank[] }} */
export function readFolder(folder) {
  const read = (/** @type {string} */ end) => {
    const names = readdirSync(folder).filter((name) => name.endsWith(end));
    return names.sort().map((name) => ({ name, sentences: readTreebank(join(folder, name)) }));
  };
  return { train: read("-train.conllu"), dev: read("-dev.conllu") };
}

/**
 * The sentences of a CoNLL-U file, hyphenated words made one token again, tags and relations reduced to our own.
 * @param {string} file
 * @returns {Word[][]}
 */
export function readTreebank(file) {
  const sentences = [];
  /** @type {Word[]} */
  let words = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") {
      if (words.length > 0) sentences.push(joinHyphenated(words));
      words = [];
    } else if (/^\d+\t/.test(line)) words.push(wordOf(line.split("\t")));
  }
  return sentences;
}

/** @param {string[]} columns @returns {Word} */
function wordOf([, text = "", lemma = "", , tag = "", , head = "0", dep = "", , misc = ""]) {
  const glued = misc.includes("SpaceAfter=No");
  return {
    text,
    lemma,
    tag: markTag(text) || (TAGS[tag] ?? tag),
    head: Number(head) - 1,
    dep: DEPS[dep] ?? dep,
    glued,
  };
}

/** Relations too rare to learn, and the relation each is a kind of. @type {Record<string, string>} */
const DEPS = {
  "csubj:outer": "csubj",
  "csubj:pass": "csubj",
  "nsubj:outer": "nsubj",
  "det:predet": "det",
  "cc:preconj": "cc",
  "advcl:relcl": "advcl",
  "nmod:desc": "nmod:unmarked",
  dislocated: "dep",
  orphan: "dep",
  reparandum: "dep",
  goeswith: "flat",
  list: "parataxis",
};

/** Tags that stand for bad typing or layout. @type {Record<string, string>} */
const TAGS = { LS: "CD", GW: "NN", AFX: "JJ", NFP: ":", XX: "FW", HYPH: ":", _: "NN" };

/** Makes "well", "-", "known" one word, headed as its head word was. @param {Word[]} words */
function joinHyphenated(words) {
  const group = words.map((_, index) => index);
  for (let at = 1; at + 1 < words.length; at += 1) {
    const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
    if (here.text !== "-" || !before.glued || !here.glued) continue;
    if (!/[\p{L}\p{N}.]$/u.test(before.text) || !/^[\p{L}\p{N}]/u.test(after.text)) continue;
    group[at] = group[at - 1];
    group[at + 1] = group[at - 1];
  }
  if (group.every((first, index) => first === index)) return words;
  return regroup(words, group);
}

/** @param {Word[]} words @param {number[]} group */
function regroup(words, group) {
  const places = [...new Set(group)];
  const indexOf = new Map(places.map((first, index) => [first, index]));
  return places.map((first) => {
    const members = words.map((_, at) => at).filter((at) => group[at] === first);
    const top = members.find((at) => words[at].head < 0 || group[words[at].head] !== first) ?? first;
    const { head, dep, tag, lemma } = words[top];
    const joined = {
      text: members.map((at) => words[at].text).join(""),
      glued: words[members[members.length - 1]].glued,
      head: head < 0 ? -1 : (indexOf.get(group[head]) ?? -1),
    };
    if (members.length === 1) return { ...joined, dep, tag, lemma };
    const premodifies = head > top && ["amod", "compound", "nummod", "nmod:unmarked"].includes(dep);
    const adjective =
      premodifies && /^(?:NN|NNS|VB|VBN|VBG|VBD|CD|RB|IN|JJ)$/.test(tag) && !/^[\d-]+$/.test(joined.text);
    const whole = joined.text.toLowerCase();
    return { ...joined, lemma: whole, tag: adjective ? "JJ" : tag, dep: adjective ? "amod" : dep };
  });
}
