import type { Word } from "../learn/treebank.ts";

/** A part of the sentences once more as headlines, in title case or in capitals. */
export function headlines(sentences: Word[][], random: () => number): Word[][] {
  return sentences.flatMap((words) => {
    const dice = words.length > 4 && words.length < 18 ? random() : 1;
    if (dice < 0.12) return [words.map(titled)];
    return dice < 0.14 ? [words.map((word) => ({ ...word, text: word.text.toUpperCase() }))] : [];
  });
}

function titled(word: Word): Word {
  const small = /^(?:IN|DT|CC|TO|POS|RP)$/.test(word.tag) && word.text.length < 5;
  if (small || /^['’n]/.test(word.text)) return word;
  return { ...word, text: word.text.charAt(0).toUpperCase() + word.text.slice(1) };
}
