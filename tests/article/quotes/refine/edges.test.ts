import { expect, test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { quotesOf } from "../../../support/quotes.ts";

test.each([
  [
    "\"I gave it a silly name, 'The Long Goodbye',\" said Vera Holt. \"My mother used to say, 'Never end on a drum.'\"",
    "I gave it a silly name, 'The Long Goodbye' … My mother used to say, 'Never end on a drum.'",
  ],
  ["\"'Sorry.' That was the whole letter,\" Vera Holt said.", "'Sorry.' That was the whole letter"],
  ['"She asked me, \'Why "goodbye"?\'" Vera Holt recalled.', "She asked me, 'Why \"goodbye\"?'"],
  ["“‘Slow Ink’ was never my best,” Vera Holt said.", "‘Slow Ink’ was never my best"],
  ["“It was never called ‘Slow Ink’,” Vera Holt said.", "It was never called ‘Slow Ink’"],
  ["“The boys’ boats are gone,” Vera Holt said.", "The boys’ boats are gone"],
  ["“‘Go home!’” Vera Holt said.", "Go home!"],
])("keeps the marks of what a quotation quotes: %s", (text, expected) =>
  expect(quotesOf(text, KIM_PUTIN).map((quote) => quote.text)).toContain(expected),
);
