import { test } from "vitest";
import { check, checkRule } from "../../../support/quotes.ts";

test.each([
  [
    "The harbour will stay open, Ann Berg announced on Thursday.",
    ["indirect | Ann Berg | The harbour will stay open"],
  ],
  [
    "The two ports will share a pilot, Carl Voss confirmed on Monday.",
    ["indirect | Carl Voss | The two ports will share a pilot"],
  ],
  [
    "Work will start in May, the authority announced on Tuesday.",
    ["indirect | authority | Work will start in May"],
  ],
  [
    "The road was icy, the inspectors wrote in a letter to the ministry.",
    ["indirect | inspectors | The road was icy"],
  ],
])("takes the clause before its source and cue: %s", (text, expected) => check(text, expected));

test.each([
  ["When the ferry sailed, Ann Berg announced a strike."],
  ["The ferry sailed, and Ann Berg announced a strike."],
  ["Ann Berg opened the bridge, a project announced on Tuesday."],
])("takes no clause that only stands before one: %s", (text) => checkRule("said-that", text, []));
