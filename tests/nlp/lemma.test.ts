import { expect, test } from "vitest";
import { VERBS } from "../../src/english/data/verbs.ts";
import { verbForms } from "../../src/english/inflect.ts";
import { readRows } from "../../src/english/rows.ts";
import { lemmaOf } from "../../src/nlp/lemma.ts";

const FORMS = `
said/VBD say|told/VBD tell|met/VBD meet|stopped/VBD stop|called/VBD call|controlled/VBD control|made/VBN make
tried/VBD try|died/VBD die|agreed/VBD agree|needed/VBD need|retold/VBN retell|changed/VBD change|hanged/VBD hang
making/VBG make|lying/VBG lie|flying/VBG fly|running/VBG run|visiting/VBG visit|inviting/VBG invite|hoping/VBG hope
developing/VBG develop|believing/VBG believe|firing/VBG fire|repairing/VBG repair|adding/VBG add|being/VBG be
negotiating/VBG negotiate|repeating/VBG repeat|launched/VBD launch|handled/VBD handle|focused/VBD focus
says/VBZ say|denies/VBZ deny|passes/VBZ pass|goes/VBZ go|is/VBZ be|has/VBZ have|'s/VBZ be|'s/POS 's
summits/NNS summit|countries/NNS country|women/NNS woman|ties/NNS tie|news/NN news|crises/NNS crisis|2010s/NNS 2010s
bigger/JJR big|latest/JJS late|easiest/JJS easy|better/RBR well|closer/JJR close|clearer/JJR clear
n't/RB not|wo/MD will|ca/MD can|him/PRP he|Kim/NNP kim|’s/VBZ be|n’t/RB not|ed/VBD ed|ing/VBG ing|s/NNS s`;

test.each(
  FORMS.trim()
    .split(/[|\n]/)
    .map((line) => line.split(/[/ ]/)),
)("%s/%s", (text = "", tag = "", lemma) => {
  expect(lemmaOf(text, text.toLowerCase(), tag)).toBe(lemma);
});

test("takes the past of every verb of the lexicon back to its base", () => {
  const { forms, words } = readRows(VERBS);
  const lost = [...words].filter((verb) => {
    const pasts = forms.get(verb) ?? verbForms(verb).filter((form) => form.endsWith("ed"));
    return !verb.includes("-") && pasts.every((past) => lemmaOf(past, past, "VBD") !== verb);
  });
  expect(lost).toEqual([]);
});
