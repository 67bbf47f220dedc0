import { test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "The pier had been shut too soon, according to Ann Berg, who had asked for it.",
    ["indirect | Ann Berg | The pier had been shut too soon"],
  ],
  [
    "The letter had never been opened, Ann Berg said when it came to light.",
    ["indirect | Ann Berg | The letter had never been opened"],
  ],
  [
    "The train stopped because its brakes froze, investigators said in a report published on Thursday.",
    ["indirect | investigators | The train stopped because its brakes froze"],
  ],
  [
    "The wind came past us at three and Ann Berg said, “That is not ours.”",
    ["direct | Ann Berg | That is not ours."],
  ],
  [
    "“We shall open the pier,” Ann Berg said, “when the wind drops.”",
    ["direct | Ann Berg | We shall open the pier … when the wind drops."],
  ],
  [
    "He had asked the pilot, Ann Berg added, to stay away from the meeting.",
    ["indirect | Ann Berg | He had asked the pilot … to stay away from the meeting"],
  ],
])("leaves out what tells of the saying: %s", (text, expected) => check(text, expected, KIM_PUTIN));

test.each([
  [
    "He'd been talking to him “only yesterday”, Vera Lund noted. Her clerk gives evidence tomorrow.",
    ["mixed | Vera Lund | He'd been talking to him “only yesterday”"],
  ],
  [
    "It was April. The answer of Vera Lund came in May and said, “Noted, with thanks.”",
    ["direct | answer | Noted, with thanks."],
  ],
])("drops a sentence of the article's beside the cue's: %s", (text, expected) => check(text, expected));
