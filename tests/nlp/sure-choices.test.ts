import { expect, test } from "vitest";
import { begin, LEFT, parseState, SHIFT, shift } from "../../src/nlp/parse-state.ts";
import { arcKey, sureChoices, sureMove, tagsKey, UNSURE } from "../../src/nlp/sure-choices.ts";

/** A state after its first shift, with words of these tags. */
function stateOf(...tags: number[]): ReturnType<typeof parseState> {
  const state = parseState(8);
  for (const [at, tag] of tags.entries()) state.tag[at] = tag;
  begin(state, tags.length);
  shift(state);
  return state;
}

test("tags decide a transition where they always did", () => {
  const [known, other] = [stateOf(11, 19, 37), stateOf(11, 19, 20)];
  const relations = new Uint8Array(8192).fill(UNSURE);
  const sure = sureChoices(Int32Array.of(tagsKey(known)), Uint8Array.of(LEFT), relations);
  expect(sureMove(sure, known)).toBe(LEFT);
  expect(sureMove(sure, other)).toBe(UNSURE);
  expect(sureMove(sureChoices(new Int32Array(0), new Uint8Array(0), relations), known)).toBe(UNSURE);
});

test("many keys find their own places", () => {
  const keys = Int32Array.from({ length: 500 }, (_, at) => at * 4097);
  const sure = sureChoices(
    keys,
    Uint8Array.from(keys, (key) => key % 3),
    new Uint8Array(8192),
  );
  const state = stateOf(0, 0);
  expect([SHIFT, LEFT, 2, UNSURE]).toContain(sureMove(sure, state));
  expect(sure.keys.filter((key) => key !== 0)).toHaveLength(500);
});

test("arcs to the left and to the right have different keys", () => {
  const state = stateOf(11, 19, 19);
  expect(arcKey(state, 1, 0)).not.toBe(arcKey(state, 0, 1));
  expect(arcKey(state, 1, 0)).toBe(arcKey(state, 2, 0));
  expect(arcKey(state, 3, 2)).toBeLessThan(8192);
});
