import { describe, expect, it } from "vitest";
import type { Word } from "../../train/learn/treebank.ts";
import { interruptedSubjects } from "../../train/parser/interrupted-subjects.ts";

/** A sentence of words as `text/TAG/head/relation`, heads counted from 1. */
function sentence(text: string): Word[] {
  return text.split(" ").map((word) => {
    const [form = "", tag = "", head = "0", dep = ""] = word.split("/");
    return { text: form, lemma: form.toLowerCase(), tag, head: Number(head) - 1, dep, glued: false };
  });
}

/** The words of each sentence made, each with the one it hangs on. */
function made(...sentences: string[]): string[] {
  return interruptedSubjects(sentences.map(sentence), 10).map(({ words }) =>
    words.map(({ text, head, dep }) => `${text}/${words[head]?.text ?? "-"}/${dep}`).join(" "),
  );
}

const BRIDGE =
  "We/PRP/2/nsubj saw/VBD/0/root a/DT/4/det bridge/NN/2/obj ,/,/7/punct which/WDT/7/nsubj opened/VBD/4/acl:relcl ././2/punct";

describe("sentences made for the parser", () => {
  it("puts the relative clause of one noun behind the subject of another", () => {
    expect(made("The/DT/2/det dam/NN/3/nsubj burst/VBD/0/root ././3/punct", BRIDGE)).toEqual([
      "The/dam/det dam/burst/nsubj ,/opened/punct which/opened/nsubj opened/dam/acl:relcl ,/opened/punct burst/-/root ./burst/punct",
    ]);
  });

  it("leaves pronouns, and nouns of another number, alone", () => {
    expect(made("It/PRP/2/nsubj burst/VBD/0/root ././2/punct", BRIDGE)).toEqual([]);
    expect(made("Dams/NNS/2/nsubj burst/VBD/0/root ././2/punct", BRIDGE)).toEqual([]);
  });
});
