import { describe, expect, it } from "vitest";
import { CASTS, say } from "../../support/casts.ts";
import { castOf, eventsOf } from "../../support/events.ts";

// The same sentences with the names of three stories: status, people and place do not hang on which story it is.

describe.each(CASTS)("events under $story", (cast) => {
  const at = (sentence: string, word: string) => {
    const event = eventsOf(say(cast, sentence), cast.day, {}, cast.profile).find(
      ({ trigger }) => trigger.text === word,
    );
    return event ?? expect.fail(`no happening at "${word}" in: ${say(cast, sentence)}`);
  };

  it.each([
    ["{a} met {b} in {place} on Thursday.", "met", "happened"],
    ["{a} will meet {b} in {place} on Monday.", "meet", "scheduled"],
    ["{a} is expected to arrive in {place} on Monday.", "arrive", "scheduled"],
    ["{a} did not meet {b} in {place}.", "meet", "denied"],
    ["{a} reportedly visited {place} in May.", "visited", "alleged"],
    ["A spokesman denied that {a} had visited {place}.", "visited", "denied"],
    ["If {a} visits {place}, {b} could follow.", "visits", "possible"],
  ])("%s: %s %s", (sentence, word, status) => expect(at(sentence, word).status).toBe(status));

  it.each([
    ["{a} met {b} in {place}.", "met", ["participant {a}", "participant {b}"]],
    ["{b} held talks with {a}.", "talks", ["participant {b}", "participant {a}"]],
    ["{a} was praised by {b}.", "praised", ["recipient {a}", "actor {b}"]],
    ["{a} left the hall after {b} had spoken.", "left", ["actor {a}"]],
    ["{a} met {b} in May. {pair} talked for two hours.", "talked", ["actor {a}", "actor {b}"]],
  ])("%s: %s", (sentence, word, expected) => {
    expect(castOf(at(sentence, word))).toEqual(expected.map((line) => say(cast, line)));
  });

  it.each([
    ["{a} met {b} in {place}.", "met", "{place}"],
    ["{a} flew to {place} on June 3.", "flew", "{place}"],
    ["{a} spoke of {place}.", "spoke", undefined],
    ["{a} met {b} during the war in {land}.", "met", undefined],
  ])("%s: %s at %s", (sentence, word, place) => {
    expect(at(sentence, word).place?.name).toBe(place && say(cast, place));
  });
});
