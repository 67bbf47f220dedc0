import { expect, test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { quotesOf } from "../../../support/quotes.ts";

const inner = (text: string): string[] =>
  quotesOf(text, KIM_PUTIN)
    .filter(({ rule }) => rule === "inner")
    .map((quote) => `${quote.speaker?.name ?? "-"} | ${quote.text}`);

test.each([
  ["“Holm looked at me and said, ‘Captain, go home,’” Ann Berg recalled.", ["Holm | Captain, go home"]],
  ["'Holm said: \"Never end on a drum.\"' Ann Berg told the crew.", ["Holm | Never end on a drum."]],
  [
    "“Holm rang me at nine. ‘Mum, it is only paint,’ Holm told me, ‘put my tea in the oven.’” Ann Berg was in tears.",
    ["Holm | Mum, it is only paint … put my tea in the oven."],
  ],
  ["\"I told Holm, 'The light is out,'\" Ann Berg said.", ["Ann Berg | The light is out"]],
  ["“Holm goes, ‘Ask the harbour master.’” Ann Berg laughed at that.", ["Holm | Ask the harbour master."]],
])("finds what is quoted within a quotation: %s", (text, expected) => expect(inner(text)).toEqual(expected));

test.each([
  "“They say ‘never again’ each time,” Ann Berg said.",
  "“I would rather live in what Holm calls ‘hell’ than here,” Ann Berg said.",
  "“My first song was ‘Slow Ink’, and Holm said it was long,” Ann Berg told the crew.",
  "“The light is out,” Ann Berg said.",
])("finds nobody's words within %s", (text) => expect(inner(text)).toEqual([]));
