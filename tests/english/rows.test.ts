import { describe, expect, it } from "vitest";
import { MODIFIERS } from "../../src/english/data/modifiers.ts";
import { NOUNS } from "../../src/english/data/nouns.ts";
import { VERBS } from "../../src/english/data/verbs.ts";
import { readRows } from "../../src/english/rows.ts";
import {
  ACTS,
  EFFECTS,
  KINDS,
  MODIFIER_CLASSES,
  NOUN_CLASSES,
  VERB_CLASSES,
} from "../../src/english/word-classes.ts";

const tables = {
  verbs: [VERBS, [...VERB_CLASSES, ...EFFECTS, ...ACTS, ...Object.keys(KINDS)]],
  nouns: [NOUNS, [...NOUN_CLASSES, ...EFFECTS, ...Object.keys(KINDS)]],
  modifiers: [MODIFIERS, [...MODIFIER_CLASSES]],
} as const;

const rowsOf = (text: string): string[] => text.trim().split("\n");

describe.each(Object.entries(tables))("the rows of %s", (_name, [text, classes]) => {
  it("stand in the order of the alphabet, each once", () => {
    const words = rowsOf(text).map((row) => row.split(/[ :]/, 1)[0] ?? "");
    expect(words).toEqual([...new Set(words)].sort());
  });

  it("have the form `word forms: classes`, and only known classes", () => {
    const known = new Set<string>(classes);
    const wrong = rowsOf(text).filter((row) => {
      const [, names] = /^[^ :]+(?: [^ :]+)*:((?: [^ ]+)*)$/u.exec(row) ?? [row, " ?"];
      return names?.split(" ").some((one) => one !== "" && !known.has(one) && !/^\w+=\w+$/.test(one)) ?? true;
    });
    expect(wrong).toEqual([]);
  });
});

describe("readRows", () => {
  const table = readRows("\nlead led: speech CONSULT\nlead-pipe:\nmeet met: CONSULT\n");

  it("reads forms and classes", () => {
    expect(table.forms.get("meet")).toEqual(["met"]);
    expect([...table.of("CONSULT")]).toEqual(["lead", "meet"]);
    expect([...table.of("writing")]).toEqual([]);
  });

  it("makes a column of what a row's first fitting class says", () => {
    const column = table.column((name) => (name === name.toLowerCase() ? name : undefined));
    expect([...column]).toEqual([["lead", "speech"]]);
  });
});
