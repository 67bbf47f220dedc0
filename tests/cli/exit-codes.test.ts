import { describe, expect, it } from "vitest";
import { exitCode, SMOOTH } from "../../src/cli/exit-codes.ts";

describe("exitCode", () => {
  it.each([
    [{}, 0],
    [{ nothing: true }, 1],
    [{ usage: true }, 2],
    [{ unread: true }, 3],
    [{ conflicts: true }, 4],
    [{ interrupted: true }, 130],
    [{ nothing: true, conflicts: true }, 4],
    [{ conflicts: true, unread: true }, 3],
    [{ unread: true, interrupted: true }, 130],
    [{ interrupted: true, usage: true }, 2],
    [{ nothing: true, conflicts: true, unread: true, interrupted: true, usage: true }, 2],
  ])("of %j is %i", (met, code) => {
    expect(exitCode({ ...SMOOTH, ...met })).toBe(code);
  });
});
