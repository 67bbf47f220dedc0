// Makes sentences of reported speech as news writes them out of a treebank's own, where they are rare:
// "Ann said that the talks failed ." gives `" The talks failed , " said Ann .` and `The talks failed , Ann said .`

/** @typedef {import("./conllu.js").Word} Word */

const REPORTS =
  /^(?:say|add|announce|report|claim|argue|believe|note|explain|state|declare|insist|warn|suggest|admit|acknowledge|think|know|confirm|write|hope|feel|find|show|hear|see|realize|learn)$/;

/** Rewritten sentences, by turns in each of the forms. @param {Word[][]} sentences @returns {Word[][]} */
export function reportedSpeech(sentences) {
  const found = sentences.flatMap((words) => partsOf(words) ?? []);
  return found.flatMap((parts, index) => {
    const pronoun = parts.words[parts.subject[0]].tag === "PRP";
    const forms = [index, index + 1]
      .map((turn) => FORMS[turn % FORMS.length])
      .filter((form) => !(pronoun && form.inverted));
    return forms.map((form) => rebuild(parts, form));
  });
}

/** The forms: verb before subject, content in quotation marks, the verb a plain "said". */
const FORMS = [
  { inverted: false, quoted: true, plain: true },
  { inverted: true, quoted: true, plain: false },
  { inverted: false, quoted: false, plain: false },
  { inverted: true, quoted: false, plain: true },
  { inverted: true, quoted: true, plain: true },
];

/** @typedef {{ words: Word[], verb: number, subject: number[], content: number[], head: number, rest: number[] }} Parts */

/** Finds subject, reporting verb and content. @param {Word[]} words @returns {Parts[] | null} */
function partsOf(words) {
  const verb = words.findIndex((word) => word.head === -1);
  if (verb < 1 || !REPORTS.test(words[verb].lemma) || !/^VB[DZP]$/.test(words[verb].tag)) return null;
  const hangs = (/** @type {number} */ i) => words[i].head === verb;
  const head = words.findIndex((word, i) => i > verb && hangs(i) && word.dep === "ccomp");
  const subject = words.findIndex((word, i) => i < verb && hangs(i) && word.dep === "nsubj");
  if (head < 0 || subject < 0) return null;
  if (words.some((word, i) => hangs(i) && /^(?:aux|cop|conj|expl|advmod|discourse|advcl)/.test(word.dep)))
    return null;
  const under = words.map((_, i) => topOf(words, i, verb));
  const of = (/** @type {number} */ top) => words.flatMap((_, i) => (under[i] === top ? [i] : []));
  const content = of(head).filter(
    (i) => !(words[i].dep === "mark" && words[i].head === head && i < head) && i > verb,
  );
  const rest = words.flatMap((word, i) =>
    i > verb && i < content[0] && ![verb, head].includes(under[i]) && word.dep !== "punct" ? [i] : [],
  );
  if (content.length < 3 || words.some((word) => /^(?:``|'')$/.test(word.tag))) return null;
  return [{ words, verb, subject: of(subject), content, head, rest }];
}

/** The child of `verb` that a word hangs below. @param {Word[]} words @param {number} i @param {number} verb */
function topOf(words, i, verb) {
  let at = i;
  for (let steps = 0; steps < words.length && at >= 0 && words[at].head !== verb && at !== verb; steps += 1)
    at = words[at].head;
  return at;
}

/** @param {Parts} parts @param {{ inverted: boolean, quoted: boolean, plain: boolean }} form @returns {Word[]} */
function rebuild({ words, verb, subject, content, head, rest }, { inverted, quoted, plain }) {
  /** @type {[Word, number][]} a word, and the number of its head among the old ones */
  const order = [];
  const mark = (/** @type {string} */ text, /** @type {string} */ tag, /** @type {number} */ on) =>
    order.push([{ text, lemma: text, tag, head: -1, dep: "punct", glued: false }, on]);
  const put = (/** @type {number} */ i, /** @type {string} */ text = words[i].text) => {
    order.push([{ ...words[i], text }, words[i].head]);
    places.set(i, order.length - 1);
  };
  /** @type {Map<number, number>} */
  const places = new Map();
  if (quoted) mark('"', "``", head);
  for (const [n, i] of content.entries()) put(i, n === 0 ? capital(words[i].text) : words[i].text);
  mark(",", ",", head);
  if (quoted) mark('"', "''", head);
  const lowered =
    words[subject[0]].tag.startsWith("NNP") || words[subject[0]].text === "I"
      ? words[subject[0]].text
      : words[subject[0]].text.toLowerCase();
  const says = () => {
    put(verb);
    if (plain) order[order.length - 1][0] = { ...words[verb], text: "said", lemma: "say", tag: "VBD" };
  };
  if (inverted) says();
  for (const [n, i] of subject.entries()) put(i, n === 0 ? lowered : words[i].text);
  if (!inverted) says();
  for (const i of rest) put(i);
  mark(".", ".", verb);
  return order.map(([word, old]) => ({
    ...word,
    head: old < 0 ? -1 : (places.get(old) ?? places.get(verb) ?? -1),
  }));
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
