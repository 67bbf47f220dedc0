import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../src/model/article-record.ts";
import { subjectOf } from "../../src/timeline/event-subject.ts";
import { record } from "../support/records.ts";

/** The subject of a clause that stands in an article at 100, told by this verb, with who takes part where. */
function subject(
  text: string,
  verb: string,
  ...parties: [name: string, role: "actor" | "recipient", start: number, length: number][]
) {
  const [event] = record({ id: "a", events: [{ text, lemma: verb }] }).events;
  if (event === undefined) return undefined;
  const at = 100 + text.indexOf(verb);
  const told: EventRecord = {
    ...event,
    start: 100,
    end: 100 + text.length,
    trigger: {
      start: at,
      end: at + verb.length,
      text: verb,
      lemma: verb.replace(/i?ed$/, (end) => (end === "ied" ? "y" : "")),
    },
    participants: parties.map(([name, role, start, length]) => ({
      id: null,
      name,
      role,
      start,
      end: start + length,
    })),
  };
  return subjectOf(told)?.name;
}

describe("whom a title is about where its words do not say so", () => {
  it("is whom its pronoun means", () => {
    expect(subject("He left by train", "left", ["Ann Berg", "actor", 100, 2])).toBe("Ann Berg");
    expect(subject("they left by train", "left", ["the crew", "actor", 100, 4])).toBe("the crew");
  });

  it("is the nearest before it who acts, or has it done to him", () => {
    const [far, near] = [
      ["Eve Moss", "actor", 20, 8],
      ["Ann Berg", "actor", 60, 8],
    ] as const;
    expect(subject("denied all six counts", "denied", [...far], [...near])).toBe("Ann Berg");
    expect(subject("was suspended in May", "suspended", [...near], ["Cam Rhys", "recipient", 40, 8])).toBe(
      "Cam Rhys",
    );
  });

  it("is nobody where the title names its subject, a pronoun only owns it, or it tells what was done", () => {
    expect(subject("Ann left by train", "left", ["Ann Berg", "actor", 100, 3])).toBeUndefined();
    expect(subject("His aides left by train", "left", ["Ann Berg", "actor", 100, 9])).toBeUndefined();
    expect(subject("planned since January", "planned", ["Ann Berg", "actor", 60, 8])).toBeUndefined();
    expect(subject("atop a lorry last week", "atop", ["Ann Berg", "actor", 60, 8])).toBeUndefined();
    expect(subject("denied all six counts", "denied")).toBeUndefined();
    expect(subject("He left by train", "left", ["he", "actor", 100, 2])).toBeUndefined();
  });
});
