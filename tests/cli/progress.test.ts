import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startProgress } from "../../src/cli/progress.ts";
import { Collector, worldOf } from "../support/world.ts";

describe("startProgress", () => {
  beforeEach(() => {
    // The library shows nothing that moves on a build machine or a dumb terminal.
    vi.stubEnv("CI", undefined);
    vi.stubEnv("TERM", "xterm");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  function watched(columns: number | undefined, shown: boolean) {
    const stderr = new Collector(columns);
    const progress = startProgress(worldOf({}, new Collector(), stderr), shown);
    return { progress, told: () => stripVTControlCharacters(stderr.text()) };
  }

  it("says nothing about work that is soon done", async () => {
    const { progress, told } = watched(80, true);
    progress.step();
    await vi.advanceTimersByTimeAsync(499);
    progress.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told()).toBe("");
  });

  it("counts what is done once the work takes long, and clears its line at the end", async () => {
    const { progress, told } = watched(80, true);
    progress.step();
    await vi.advanceTimersByTimeAsync(501);
    await vi.waitFor(() => expect(told()).toContain("1 article read"));
    progress.step();
    await vi.waitFor(() => expect(told()).toContain("2 articles read"));
    progress.stop();
    expect(told().trimEnd().endsWith("read")).toBe(true);
  });

  it.each([
    ["a pipe", undefined, true],
    ["one who wants quiet", 80, false],
  ])("says nothing to %s", async (_whom, columns, shown) => {
    const { progress, told } = watched(columns, shown);
    await vi.advanceTimersByTimeAsync(1000);
    progress.stop();
    expect(told()).toBe("");
  });
});
