import { test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { check, checkRule } from "../../../support/quotes.ts";

test.each([
  ["# Kim Jong Un: the talks were frank", ["indirect | Kim Jong Un | the talks were frank"]],
  ["# ‘No walls’ around the port: Vladimir Putin", ["mixed | Vladimir Putin | ‘No walls’ around the port"]],
  ["# Talks were useful – Vladimir Putin", ["indirect | Vladimir Putin | Talks were useful"]],
  ["# ‘No walls’ around the port -- Kim Jong Un", ["mixed | Kim Jong Un | ‘No walls’ around the port"]],
])("takes the side of the colon or dash that is no name: %s", (text, expected) =>
  checkRule("headline", text, expected, KIM_PUTIN),
);

test.each([
  ["# Summit: what we know so far"],
  ["# Vladivostok: a city waits"],
  ["Kim Jong Un: the talks were frank"],
  ["# Kim Jong Un – a long way home"],
  ["# Talks were useful – Interfax"],
])("sees no headline quotation in %s", (text) => checkRule("headline", text, [], KIM_PUTIN));

test.each([
  "# Huge crowds: Welcome Berg\n\nThe road was full.",
  "# Thousands in streets: Farewell Berg\n\nThe road was full.",
])("takes a greeting for no speaker: %s", (text) => check(text, []));
