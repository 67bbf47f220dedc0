import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "The paper was thin. “Not our map,” her clerk said; “never ours,” said Vera Lund. The door was shut.",
    ["direct | clerk | Not our map", "direct | Vera Lund | never ours"],
  ],
  [
    "“We saw a lamp,” Ann Berg said; “two lamps,” said Carl Voss. It was dark.",
    ["direct | Ann Berg | We saw a lamp", "direct | Carl Voss | two lamps"],
  ],
  [
    "“I would bet the boat,” Vera Lund said. I asked Carl Voss. “I never bet on friends,” and he laughed.",
    ["direct | Vera Lund | I would bet the boat", "direct | Carl Voss | I never bet on friends"],
  ],
  [
    "“Is it ready?” asked Vera Lund, to which Carl Voss replied: “Almost.”",
    ["direct | Vera Lund | Is it ready?", "direct | Carl Voss | Almost."],
  ],
])("leaves to another cue what is its own: %s", (text, expected) => check(text, expected));

test.each([
  [
    "“The lamp is old,” Vera Lund said, “and the stairs are steep.”",
    ["direct | Vera Lund | The lamp is old … and the stairs are steep."],
  ],
  [
    "“The lamp is old,” Vera Lund said, and added: “We go.”",
    ["direct | Vera Lund | The lamp is old … We go."],
  ],
  ["“The lamp is old,” Vera Lund said. “We go.”", ["direct | Vera Lund | The lamp is old … We go."]],
])("keeps the two sides of one cue together: %s", (text, expected) => check(text, expected));
