import { expect, test } from "vitest";
import { utterancesOf } from "../../src/timeline/utterances.ts";
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
