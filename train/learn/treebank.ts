import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markTag } from "../../src/nlp/mark-tags.ts";

/** A token of a treebank. `head` is the index of the head in its sentence, -1 for the root; `glued`: no space follows. */
export interface Word {
  text: string;
  lemma: string;
  tag: string;
  head: number;
  dep: string;
  glued: boolean;
}

/** A treebank's file, in the tokens that this project's tokenizer makes. */
export interface Bank {
  name: string;
  sentences: Word[][];
}

/** The treebanks `*-train.conllu` and `*-dev.conllu` of a folder (Universal Dependencies). */
export function readTreebanks(folder: string): { train: Bank[]; dev: Bank[] } {
  const read = (end: string): Bank[] => {
    const names = readdirSync(folder).filter((name) => name.endsWith(end));
    return names.sort().map((name) => ({ name, sentences: sentencesOf(join(folder, name)) }));
  };
  return { train: read("-train.conllu"), dev: read("-dev.conllu") };
}

/** The sentences of a CoNLL-U file, hyphenated words made one token again, tags and relations reduced to our own. */
function sentencesOf(file: string): Word[][] {
  const sentences: Word[][] = [];
  let words: Word[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") {
      if (words.length > 0) sentences.push(joinHyphenated(words));
      words = [];
    } else if (/^\d+\t/.test(line)) words.push(wordOf(line.split("\t")));
  }
  return sentences;
}

function wordOf([, text = "", lemma = "", , tag = "", , head = "0", dep = "", , misc = ""]: string[]): Word {
  return {
    text,
    lemma,
    tag: markTag(text) || (TAGS[tag] ?? tag),
    head: Number(head) - 1,
    dep: DEPS[dep] ?? dep,
    glued: misc.includes("SpaceAfter=No"),
  };
}

/** Relations too rare to learn, and the relation each is a kind of. */
const DEPS: Record<string, string> = {
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

/** Tags that stand for bad typing or layout. */
const TAGS: Record<string, string> = {
  LS: "CD",
  GW: "NN",
  AFX: "JJ",
  NFP: ":",
  XX: "FW",
  HYPH: ":",
  _: "NN",
};

/** Makes "well", "-", "known" one word, headed as its head word was. */
function joinHyphenated(words: Word[]): Word[] {
  const group = words.map((_, index) => index);
  for (const [at, here] of words.entries()) {
    const [before, after] = [words[at - 1], words[at + 1]];
    if (before === undefined || after === undefined) continue;
    if (here.text !== "-" || !before.glued || !here.glued) continue;
    if (!/[\p{L}\p{N}.]$/u.test(before.text) || !/^[\p{L}\p{N}]/u.test(after.text)) continue;
    group[at] = group[at - 1] ?? at;
    group[at + 1] = group[at - 1] ?? at;
  }
  if (group.every((first, index) => first === index)) return words;
  const places = [...new Set(group)];
  const heads = new Map(places.map((first, index) => [first, index]));
  const headOf = (head: number): number => (head < 0 ? -1 : (heads.get(group[head] ?? -1) ?? -1));
  return places.map((first) => {
    const members = words.filter((_, at) => group[at] === first);
    const outside = ({ head }: Word): boolean => head < 0 || group[head] !== first;
    const top = members.find(outside) ?? members[0];
    if (top === undefined) throw new Error("a group without members");
    return { ...joined(members, top, words.indexOf(top)), head: headOf(top.head) };
  });
}

const PREMODIFIERS = ["amod", "compound", "nummod", "nmod:unmarked"];

/** One word of several; in front of its noun it is an adjective. */
function joined(members: Word[], top: Word, place: number): Word {
  const glued = members.at(-1)?.glued === true;
  if (members.length === 1) return { ...top, glued };
  const text = members.map((member) => member.text).join("");
  const { dep, tag, head } = top;
  const adjective =
    head > place &&
    PREMODIFIERS.includes(dep) &&
    /^(?:NN|NNS|VB|VBN|VBG|VBD|CD|RB|IN|JJ)$/.test(tag) &&
    !/^[\d-]+$/.test(text);
  const own = { text, lemma: text.toLowerCase(), head, glued };
  return { ...own, tag: adjective ? "JJ" : tag, dep: adjective ? "amod" : dep };
}
