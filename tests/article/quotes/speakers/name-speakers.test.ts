import { expect, test } from "vitest";
import { findPeople } from "../../../../src/article/people/find-people.ts";
import { draftOf } from "../../../../src/article/quotes/draft.ts";
import { speakerOf } from "../../../../src/article/quotes/refine/speaker.ts";
import { stretchOf } from "../../../../src/article/quotes/rules/stretch.ts";
import { sceneOf } from "../../../../src/article/quotes/scene.ts";
import { nameSpeakers } from "../../../../src/article/quotes/speakers/name-speakers.ts";
import { segment } from "../../../../src/article/segment/segment.ts";
import { readSyntax } from "../../../../src/article/syntax/read-syntax.ts";
import { NO_STORY } from "../../../support/profiles.ts";
import { articleOf, check } from "../../../support/quotes.ts";

/** Who is named as the speaker of each marked stretch of a text, where marks are all that is known. */
function named(text: string): (string | null)[] {
  const document = readSyntax(segment(articleOf(text)));
  const scene = sceneOf(document, findPeople(document, NO_STORY, null), []);
  const drafts = document.quoted.flatMap((_, index) => {
    const stretch = stretchOf(scene, index);
    return stretch === null ? [] : [draftOf("marks", [stretch])];
  });
  return nameSpeakers(scene, drafts).map((draft) => speakerOf(scene, draft)?.name ?? null);
}

test.each([
  ["“Three dates and four queues,” groaned Marek Holt.", ["Marek Holt"]],
  ["“I would have swum there,” Jonah Price grinned.", ["Jonah Price"]],
  ["Anna Berg climbed on a chair: “We are not here to shout.”", ["Anna Berg"]],
  ["A passenger wept. “No one has told us,” sobbed Anna Berg.", ["Anna Berg"]],
])("names who stands beside the marks: %s", (text, expected) => expect(named(text)).toEqual(expected));

test("names nobody whom only the quotation names", () => {
  expect(named("“Anna Berg has left us all alone here.”")).toEqual([null]);
  expect(named("# “We met Anna Berg at the gate”\n\nIt rained.")).toEqual([null]);
});

test("is surer of who stands beside the marks than of who was told of before", () => {
  const beside = sureOf("“Three dates and four queues,” groaned Marek Holt.");
  const before = sureOf(
    "Marek Holt and Anna Berg waited. Jan Price came by.\n\n“Three dates and four queues.”",
  );
  expect(beside).toBeGreaterThan(before);
  expect(beside).toBeLessThan(1);
});

/** How sure it is of a text's first marked stretch; 0 where nobody is named. */
function sureOf(text: string): number {
  const document = readSyntax(segment(articleOf(text)));
  const scene = sceneOf(document, findPeople(document, NO_STORY, null), []);
  const stretch = stretchOf(scene, 0);
  const [found] = nameSpeakers(scene, [draftOf("marks", stretch === null ? [] : [stretch])]);
  return found !== undefined && (found.source !== null || found.carried >= 0) ? found.confidence : 0;
}

test("gives whole sentences between marks to who has just been reported", () =>
  check("Carl Voss denied that anybody had asked for the pen. “The ink is resting.”", [
    "indirect | Carl Voss | anybody had asked for the pen",
    "direct | Carl Voss | The ink is resting.",
  ]));

test("leaves a term in the sentence behind a report to nobody", () =>
  check("Ann Berg said the road was long. The so-called “ghost road” was shut in May.", [
    "indirect | Ann Berg | the road was long",
  ]));
