import { expect, test } from "vitest";
import { quotesOfPage } from "../../../support/quotes.ts";

/** The speakers of a page's quotations. */
function speakersOf(page: string): (string | null)[] {
  return quotesOfPage(page).map(({ speaker }) => speaker?.name ?? null);
}

const STORY = "The port was shut on Monday after a long night of snow and wind, and no ship had left it.";

test.each([
  ["a byline", `Snow at the port\n\nBy Ann Berg\n\n${STORY}\n\n“Where to?” I asked.`, ["Ann Berg"]],
  [
    "a letter's signature",
    `To whom it concerns\n\n${STORY}\n\n“Where to?” I asked.\n\nYours in hope,\n\nAnn Berg\nPurser, Oldport`,
    ["Ann Berg"],
  ],
  ["whose page it is", `Slow water\nthe blog of Ann Berg\n\n${STORY}\n\n“Where to?” I asked.`, ["Ann Berg"]],
])("who writes is I, by %s", (_, page, expected) => expect(speakersOf(page)).toEqual(expected));

test.each([
  ["of two writers", `Snow\n\nBy Ann Berg and Jon Holm\n\n${STORY}\n\n“Where to?” I asked.`],
  [
    "in somebody's words",
    `Snow\n\nBy Ann Berg\n\n${STORY}\n\nThe captain wept. “I said, ‘Where to?’ and ran,” he told us.`,
  ],
  ["of a desk", `Snow\n\nBy our correspondent\n\n${STORY}\n\n“Where to?” I asked.`],
])("I is nobody known %s", (_, page) => expect(speakersOf(page)).not.toContain("Ann Berg"));
