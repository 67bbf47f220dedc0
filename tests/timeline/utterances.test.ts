import { expect, test } from "vitest";
import { toldOf, utterancesOf } from "../../src/timeline/utterances.ts";
import { quote } from "../support/record.ts";

const spans = [
  { start: 1, end: 6 },
  { start: 20, end: 30 },
];

test("tells the sentences before and behind a cue apart", () => {
  const split = utterancesOf(quote({ id: "q_1", text: "We go … It is late", spans, breaks: [1] }));
  expect(split.map(({ id, text }) => [id, text])).toEqual([
    ["q_1", "We go"],
    ["q_1.1", "It is late"],
  ]);
  expect(split.map((piece) => piece.spans)).toEqual([[spans[0]], [spans[1]]]);
});

test("keeps one sentence that its cue splits", () => {
  const whole = quote({ text: "My hope … is peace", spans, breaks: [] });
  expect(utterancesOf(whole)).toEqual([whole]);
});

test("finds what stands on a timeline: an utterance, or some that follow each other", () => {
  const long = quote({
    id: "q_1",
    text: "We go … It is late … Good night",
    spans: [...spans, { start: 40, end: 50 }],
    breaks: [1, 2],
  });
  expect(toldOf(long, "q_1", 1)?.text).toBe("We go");
  expect(toldOf(long, "q_1", 3)?.text).toBe("We go … It is late … Good night");
  expect(toldOf(long, "q_1.1", 2)?.text).toBe("It is late … Good night");
  expect(toldOf(long, "q_1.3", 1)).toBeNull();
  expect(toldOf(long, "q_2", 1)).toBeNull();
});
