import { test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "Both banks have until May to bid, said a banker who asked not to be named because the talks go on.",
    ["indirect | banker | Both banks have until May to bid"],
  ],
  [
    "The ferry would not sail in January, said Ann Berg, who has run the port since 2010.",
    ["indirect | Ann Berg | The ferry would not sail in January"],
  ],
  [
    "Nobody had asked for anything, said Ann Berg, the mayor of Oster.",
    ["indirect | Ann Berg | Nobody had asked for anything"],
  ],
  [
    "Ann Berg, the mayor of Oster, said the ferry would not sail.",
    ["indirect | Ann Berg | the ferry would not sail"],
  ],
])("gives the words to who stands behind the cue: %s", (text, expected) => check(text, expected, KIM_PUTIN));
