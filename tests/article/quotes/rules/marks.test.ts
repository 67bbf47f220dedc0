import { expect, test } from "vitest";
import { findPeople } from "../../../../src/article/people/find-people.ts";
import { findMarked } from "../../../../src/article/quotes/rules/marks.ts";
import { sceneOf } from "../../../../src/article/quotes/scene.ts";
import { NO_STORY } from "../../../support/profiles.ts";
import { documentOf } from "../../../support/segment.ts";

/** What the rule finds where nothing else has found anything. */
function marked(text: string): string[] {
  const document = documentOf(text);
  const scene = sceneOf(document, findPeople(document, NO_STORY, null), []);
  const { tokens } = scene.document;
  const drafts = findMarked(scene);
  return drafts.flatMap(({ parts }) =>
    parts.map(({ first, last }) => text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)),
  );
}

test.each([
  ["“Gladly,” she said, and took the oars.", ["“Gladly,”"]],
  ["“Who will pay for it?” asked Ivan Petrov.", ["“Who will pay for it?”"]],
  ["Then she asked, “When will it open?”", ["“When will it open?”"]],
  ["The mayor spoke of “a bad day for the harbour”.", ["“a bad day for the harbour”"]],
])("takes the clause between marks beside a cue: %s", (text, expected) =>
  expect(marked(text)).toEqual(expected),
);

test.each([
  ["The film “The Long Road” opened on Friday."],
  ["Joseph “Joe” Smith won the race, officials said."],
  ["“Stop,” the sign read."],
  ["The mayor left on board of “The Old Lady”."],
  ["He was sure the talks would be “useful,” she said."],
])("leaves alone %s", (text) => expect(marked(text)).toEqual([]));
