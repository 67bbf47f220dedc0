import { test } from "vitest";
import { checkRule } from "../../../support/quotes.ts";

test.each([
  [
    "Question: Have you met before?\n\nVladimir Putin: We did, and in spring.",
    ["direct | Question | Have you met before?", "direct | Vladimir Putin | We did, and in spring."],
  ],
  [
    "PUTIN: Thank you for coming.\n\nKIM: It was a long way.\n\nPUTIN: It was indeed a long way, and a fine one.",
    [
      "direct | PUTIN | Thank you for coming.",
      "direct | KIM | It was a long way.",
      "direct | PUTIN | It was indeed a long way, and a fine one.",
    ],
  ],
  [
    "Q. Was it frank?\n\nMr. Smith: It was frank.\n\nIt was also long, as such talks are.",
    ["direct | Q. | Was it frank?", "direct | Smith | It was frank. … It was also long, as such talks are."],
  ],
])("takes the turns of a transcript: %s", (text, expected) => checkRule("turn", text, expected));

test.each([
  ["READ MORE: The road to Vladivostok"],
  ["Photo: The harbour at night\n\nVideo: The train arrives"],
  ["The plan had three parts: roads, rails and ports."],
])("sees no turn in %s", (text) => checkRule("turn", text, []));
