import { expect, it } from "vitest";
import { VERBS } from "../../src/english/data/verbs.ts";
import { verbForms } from "../../src/english/inflect.ts";
import { cueWord, isPlainSaying, isSaying, speechForms } from "../../src/english/lexicon.ts";
import { readRows } from "../../src/english/rows.ts";
import { lemmaOf } from "../../src/nlp/lemma.ts";
import { eventsOf } from "../support/events.ts";

/** A row of the table is enough: these read every verb of saying, so that a new one needs no list beside it. */
const table = readRows(VERBS);
const verbs = [...table.of("speech"), ...table.of("writing")];

/** "say" → said, "stop" → stopped: the past that the lemmatiser takes back to the base. */
function pastOf(lemma: string): string {
  const regular = verbForms(lemma).filter(
    (form) => lemmaOf(form, form, "VBD") === lemma && form.endsWith("ed"),
  );
  return table.forms.get(lemma)?.[0] ?? regular[0] ?? "";
}

/** How sure the event is that a cue with a clause gives; 0 where it gives none. */
function sureOf(lemma: string): number {
  const cue = pastOf(lemma);
  const found = eventsOf(`It is known. Kim Jong Un ${cue} that Putin had come to Russia.`);
  return found.find(({ trigger }) => trigger.text === cue)?.confidence ?? 0;
}

it.each(verbs)("%s has a past and is a cue in all its forms", (lemma) => {
  expect(pastOf(lemma)).not.toBe("");
  for (const form of [lemma, `${lemma}s`, pastOf(lemma)]) expect(cueWord(form)?.lemma).toBe(lemma);
  if (pastOf(lemma) !== lemma) expect(speechForms()).toContain(pastOf(lemma));
});

it("gives no event surer than a plain “said” does, where it only reports", () => {
  const said = sureOf("say");
  const surer = verbs.filter((lemma) => isSaying(lemma) && isPlainSaying(lemma) && sureOf(lemma) > said);
  expect(surer).toEqual([]);
});
