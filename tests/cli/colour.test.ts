import { describe, expect, it } from "vitest";
import { wantsColour } from "../../src/cli/colour.ts";
import { Collector } from "../support/world.ts";

const TERMINAL = new Collector(80);
const PIPE = new Collector();

describe("wantsColour", () => {
  it.each([
    ["a terminal", "auto", TERMINAL, {}, true],
    ["a pipe", "auto", PIPE, {}, false],
    ["a terminal that knows none", "auto", TERMINAL, { TERM: "dumb" }, false],
    ["NO_COLOR", "auto", TERMINAL, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR", "auto", TERMINAL, { NO_COLOR: "" }, true],
    ["FORCE_COLOR", "auto", PIPE, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", "auto", TERMINAL, { FORCE_COLOR: "0" }, false],
    ["FORCE_COLOR over NO_COLOR", "auto", PIPE, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["the option over NO_COLOR", "always", PIPE, { NO_COLOR: "1" }, true],
    ["the option over FORCE_COLOR", "never", TERMINAL, { FORCE_COLOR: "1" }, false],
  ] as const)("%s", (_what, option, stream, env, expected) => {
    expect(wantsColour(option, stream, env)).toBe(expected);
  });
});
