import { describe, expect, it } from "vitest";
import { eventAt, eventsOf } from "../../support/events.ts";

/** How sure the happening at a word is, behind a sentence that takes the place of the article's lead. */
const sure = (text: string, word: string): number => eventAt(`It is known. ${text}`, word).confidence;

describe("what is worth an entry of its own", () => {
  it.each([
    ["Putin met Kim Jong Un in Pyongyang on 19 June 2024.", "met"],
    ["Kim Jong Un and Putin began a meeting on 19 June 2024.", "meeting"],
    ["Kim Jong Un began to speak to Putin on 19 June 2024.", "speak"],
    ["The ministry of Norway denied that arms were sold to Russia.", "sold"],
    ["Kim may stay in Russia until 19 June 2024.", "stay"],
    ["Washington has accused North Korea of a theft.", "accused"],
    ["Kim Jong Un refused to meet Putin.", "refused"],
    ["Kim visited Russia on 19 June 2024, toasting Putin.", "toasting"],
  ])("%s", (text, word) => expect(sure(text, word)).toBeGreaterThanOrEqual(0.5));

  it.each([
    ["a possibility on no day", "Kim may visit Russia.", "visit"],
    ["a question left open", "He wondered whether Putin would meet Kim on 19 June 2024.", "meet"],
    ["a plan within a question", "He asked whether Putin wants to meet Kim on 19 June 2024.", "meet"],
    ["what a meeting is for", "Kim Jong Un met Putin on 19 June 2024 to visit Moscow.", "visit"],
    ["a phase that its noun tells", "Kim Jong Un and Putin began a meeting on 19 June 2024.", "began"],
    ["what goes along undated", "Vladimir Putin walked on, praising Kim Jong Un.", "praising"],
    ["a participle that describes", "Kim praised the bonds forged by Russia and Norway.", "forged"],
    ["a habit of many", "More than 10,000 Russians still work in Norway.", "work"],
    ["a state that has lasted", "North Korea has supported Russia.", "supported"],
    ["a refusal to speak of it", "Kim declined to comment on Russia.", "declined"],
    ["what one says of oneself", "“We walked in Russia,” Putin said.", "walked"],
    ["what is spoken of", "On 19 June 2024 Putin praised Kim Jong Un for fighting in Russia.", "fighting"],
    ["what only goes on", "Putin praised Norway's trade with Russia.", "trade"],
  ])("not %s: %s", (_why, text, word) => expect(sure(text, word)).toBeLessThan(0.5));

  it("leaves out what has nothing for it", () => {
    const told = eventsOf("It is known. The workers work quietly in the face of war.").map(
      (e) => e.trigger.text,
    );
    expect(told).toEqual([]);
  });

  it.each(["said", "opined", "mused", "quipped", "pointed out", "explained"])(
    "leaves out what is only %s",
    (cue) => {
      const told = eventsOf(`It is known. Kim Jong Un ${cue} that Putin had come to Russia.`);
      expect(told.map((e) => e.trigger.text)).not.toContain(cue);
    },
  );

  it("keeps a saying where nothing else tells its figure", () => {
    expect(sure("Workers said that the train had 17 carriages.", "said")).toBe(0.1);
  });
});
