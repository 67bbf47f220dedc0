import { describe, expect, test } from "vitest";
import { CASTS, say } from "../../support/casts.ts";
import { linesOf } from "../../support/people.ts";

// The same sentences with the names of three stories: who is meant does not hang on which story it is.

describe.each(CASTS)("people under $story", (cast) => {
  const [a, b] = cast.ids;
  const lines = (sentence: string) => linesOf(say(cast, sentence), cast.day, cast.profile);
  const spoken = (line: string) => say(cast, line);

  test.each([
    ["{a} met {b} in {place}.", ["{a} = 1", "{b} = 2"]],
    ["{a} met {b}. {A} waved and {B} smiled.", ["{A} = 1", "{B} = 2"]],
    ["{a} met {b} in {place}. {pair} smiled.", ["{pair} = 1 + 2"]],
    ["{theA} waved. A band played for {theB}.", ["{theA} = 1", "{theB} = 2"]],
    ["{a} met {b}, who had come by bus.", ["who = 2"]],
    ["{a} arrived. “I am glad,” {he} said.", ["{he} = 1"]],
    ["Leaving {his} seat, {a} smiled.", ["{his} = 1"]],
  ])("%s", (sentence, expected) => {
    const wanted = expected.map((line) => spoken(line).replace("1", a).replace("2", b));
    expect(lines(sentence)).toEqual(expect.arrayContaining(wanted));
  });

  test.each([
    ["{a} met {b}. Officials smiled. They left.", "They = 1 + 2"],
    ["{a} met {b}. World leaders smiled.", "World leaders = 1 + 2"],
    ["The minister met {a}. It rained.", "It = 1"],
  ])("not in %s", (sentence, line) => {
    expect(lines(sentence)).not.toContain(spoken(line).replace("1", a).replace("2", b));
  });
});
