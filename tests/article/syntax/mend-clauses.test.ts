import { describe, expect, it } from "vitest";
import { documentOf } from "../../support/segment.ts";

/** The subject and the link of the clause of a verb, as words. */
function clauseOf(text: string, verb: string): string {
  const { tokens, clauses } = documentOf(text);
  const clause = clauses
    .flatMap((tree) => tree.clauses)
    .find(({ verb: group }) => group !== null && tokens[group.main]?.text === verb);
  const { subject, link } = clause ?? expect.fail(`no clause of "${verb}" in: ${text}`);
  const words = tokens.slice(subject?.first ?? 0, subject?.last ?? 0).map((token) => token.text);
  return `${words.join(" ")} | ${link}`;
}

describe("a subject that something parts from its verb", () => {
  it.each([
    ["The man who owned the boat sold it in May.", "sold", "The man | root"],
    ["The union that led the strike called it off.", "called", "The union | root"],
    [
      "A spokesman for the company that built the dam resigned.",
      "resigned",
      "A spokesman for the company | root",
    ],
    [
      "He stressed that the second summit with Anna Berg, held in Hanoi, had ended in bad faith.",
      "ended",
      "the second summit with Anna Berg | complement",
    ],
    ["The union that led the strike called it off.", "led", "The union | relative"],
  ])("%s %s", (text, verb, expected) => expect(clauseOf(text, verb)).toBe(expected));

  it.each([
    ["The man owned the boat and the crew sold it in May.", "sold", "the crew | root"],
    ["“We are” (she paused) “not for sale,” said Roca.", "paused", "she | root"],
  ])("is left where the marks are right: %s %s", (text, verb, expected) =>
    expect(clauseOf(text, verb)).toBe(expected),
  );
});
