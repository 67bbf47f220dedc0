import { describe, expect, it } from "vitest";
import { documentOf } from "../../support/segment.ts";

/** Each clause of a text's first sentence as `link: subject / verb group`. */
function clausesOf(text: string): string[] {
  const { tokens, clauses } = documentOf(text);
  const words = (first: number, last: number) =>
    tokens
      .slice(first, last)
      .map((token) => token.text)
      .join(" ");
  return (clauses[0]?.clauses ?? []).map(({ link, subject, verb }) => {
    const who = subject ? words(subject.first, subject.last) : "-";
    return `${link}: ${who} / ${verb ? words(verb.first, verb.last) : "-"}`;
  });
}

describe("clauses", () => {
  it.each([
    ["Kim met Putin in Vladivostok.", ["root: Kim / met"]],
    ["Kim, who had come by train, was met by Putin.", ["root: Kim / was met", "relative: Kim / had come"]],
    ["Scott said that no dogs would be left.", ["root: Scott / said", "complement: no dogs / would be left"]],
    ["Scott said no dogs would be left.", ["root: Scott / said", "complement: no dogs / would be left"]],
    [
      "Putin said that the bonds forged by Kim would last.",
      ["root: Putin / said", "complement: the bonds / would last", "participle: the bonds / forged"],
    ],
    ["The talks, he said, lasted two hours.", ["root: The talks / lasted", "report: he / said"]],
    ["When Kim arrived, Putin greeted him.", ["adverbial: Kim / arrived", "root: Putin / greeted"]],
    ["Kim is expected to visit Moscow.", ["root: Kim / is expected", "infinitive: Kim / to visit"]],
    ["Kim left on Friday, ending his visit.", ["root: Kim / left", "participle: Kim / ending"]],
    ["He will tour the port and sail on Friday.", ["root: He / will tour", "root: He / sail"]],
    ["SEOUL, June 14 (Wire) - The leaders met.", ["root: The leaders / met"]],
  ] as [string, string[]][])("%s", (text, expected) =>
    expect(clausesOf(text).sort()).toEqual([...expected].sort()),
  );

  it("mends verbs that a tagger can take for something else", () => {
    expect(clausesOf("About 40 miners marched past the old mill.")).toEqual(["root: 40 miners / marched"]);
    expect(
      clausesOf("The green train of 17 coaches rolled across the river on Friday, where he was met."),
    ).toContain("root: The green train of 17 coaches / rolled");
    expect(clausesOf("The men arrested on Friday, who were met, left.")).toContain(
      "participle: The men / arrested",
    );
    expect(clausesOf("Kim Jong Un meets Putin in Vladivostok")).toEqual(["root: Kim Jong Un / meets"]);
  });

  it("leaves an adjective in -ed an adjective", () => {
    expect(clausesOf("The tired envoys met.")).toEqual(["root: The tired envoys / met"]);
  });

  it("owns every token of a sentence but the dateline's", () => {
    const { clauses } = documentOf("Kim, who came by train, met Putin, and both, he said, dined.");
    const tree = clauses[0] ?? expect.fail("no sentence");
    expect([...tree.owner].every((index) => index >= 0 && index < tree.clauses.length)).toBe(true);
  });
});
