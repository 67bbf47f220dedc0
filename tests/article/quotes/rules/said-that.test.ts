import { expect, test } from "vitest";
import { findSaidThat } from "../../../../src/article/quotes/rules/said-that.ts";
import { sceneOf } from "../../../../src/article/quotes/scene.ts";
import { documentOf } from "../../../support/segment.ts";

/** What the rule finds where nothing else has found anything. */
function said(text: string): string[] {
  const scene = sceneOf(documentOf(text), { entities: [], mentions: [] }, []);
  const { tokens } = scene.document;
  return findSaidThat(scene, []).flatMap(({ parts }) =>
    parts.map(({ first, last }) => text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)),
  );
}

test("takes the clause behind that", () =>
  expect(said("He stated that the port could take larger ships.")).toEqual([
    "the port could take larger ships",
  ]));

test.each([["He wrote a letter."], ["The report that came out on Monday was long."]])(
  "leaves alone %s",
  (text) => expect(said(text)).toEqual([]),
);
