import { describe, expect, it } from "vitest";
import { eventAt, eventsOf } from "../../support/events.ts";

/** How sure the happening at a word is, behind a sentence that takes the place of the article's lead. */
const sure = (text: string, word: string): number => eventAt(`It is known. ${text}`, word).confidence;

describe("what is a telling of its own", () => {
  it.each([
    ["Putin met Kim Jong Un in Pyongyang on 19 June 2024.", "met"],
    ["Kim Jong Un and Putin began a meeting on 19 June 2024.", "meeting"],
    ["Kim Jong Un began to speak to Putin on 19 June 2024.", "speak"],
    ["Washington has accused North Korea of a theft.", "accused"],
    ["The miners had gone down on Tuesday.", "gone"],
    ["The pact was in force on 19 June 2024.", "was"],
  ])("%s", (text, word) => expect(sure(text, word)).toBeGreaterThanOrEqual(0.5));

  it.each([
    ["a possibility on no day", "Kim may visit Russia.", "visit"],
    ["what a meeting is for", "Kim Jong Un met Putin on 19 June 2024 to visit Moscow.", "visit"],
    ["what goes along undated", "Vladimir Putin walked on, praising Kim Jong Un.", "praising"],
    ["a participle that describes", "Kim praised the bonds forged by Russia and Norway.", "forged"],
    ["a refusal to speak of it", "Kim declined to comment on Russia.", "declined"],
    ["what is spoken of", "On 19 June 2024 Putin praised Kim Jong Un for fighting in Russia.", "fighting"],
    ["what only goes on", "Putin praised Norway's trade with Russia.", "trade"],
    ["a state", "The hall is long.", "is"],
    ["what is asked", "Why did they leave?", "leave"],
  ])("not %s: %s", (_why, text, word) => expect(sure(text, word)).toBeLessThan(0.5));

  it.each([
    ["The club played on Friday.", "played", "The club plays with care.", "plays"],
    ["The envoys left.", "left", "If the envoys left, he would stay.", "left"],
    ["The mayor resigned.", "resigned", "He asked whether the mayor resigned.", "resigned"],
    ["The guard opened the gate.", "opened", "The guard did not open the gate.", "open"],
    ["The town was dark on Friday.", "was", "The town was dark.", "was"],
    ["The crew slept.", "slept", "I slept.", "slept"],
    ["The guard gave the reason.", "gave", "The guard gave no reason.", "gave"],
    ["The guard offered some soup.", "offered", "The guard offered few clues.", "offered"],
    ["The envoy denied the charge.", "denied", "The envoy denied nothing.", "denied"],
    ["The firm made a car.", "made", "The firm made no mention of it.", "made"],
    ["Nine hours later: rain.", "rain", "The threat of rain pleased the farmers.", "rain"],
  ])("%s (%s) is surer than %s (%s)", (text, word, other, faint) =>
    expect(sure(text, word)).toBeGreaterThan(sure(other, faint)),
  );

  it.each(["said", "opined", "mused", "quipped", "pointed out", "explained"])(
    "is hardly what is only %s",
    (cue) => expect(sure(`Kim Jong Un ${cue} that Putin had come to Russia.`, cue)).toBeLessThan(0.4),
  );

  it("leaves out what has little for it", () => {
    const told = eventsOf(
      "It is known. According to the agency, it is cold. He owns a house near the ministry.",
    );
    expect(told.map((e) => e.trigger.text)).toEqual([]);
  });

  it("keeps what belongs to a telling, and no state beside it", () => {
    const text = "It is known. Putin met Kim Jong Un on 19 June 2024, praising what is good.";
    expect(eventsOf(text).map((e) => e.trigger.text)).toEqual(["met", "praising"]);
  });
});
