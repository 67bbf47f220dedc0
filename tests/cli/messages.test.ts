import { describe, expect, it } from "vitest";
import { lineAbout } from "../../src/cli/messages.ts";
import { messageOf } from "../../src/run/message-of.ts";
import { sources } from "../support/sources.ts";

describe("messageOf", () => {
  it.each([
    [{ code: "not-found", at: null }, "no such file or folder; check the path"],
    [{ code: "json-invalid", at: "line 812" }, "line 812: is not valid JSON; mend it or leave it out"],
    [{ code: "binary", at: "a program" }, "is a program, not text; save the article as text or HTML"],
    [{ code: "never-heard-of", at: null }, "cannot be read (never-heard-of)"],
  ])("%j → %j", (told, message) => {
    expect(messageOf(told)).toBe(message);
  });

  it("names the input first", () => {
    expect(lineAbout({ source: "a.txt", code: "empty", at: null })).toBe("onrecord: a.txt: holds no text\n");
  });

  it("has a wording for every problem that reading, running and refusing give", () => {
    // The faults that verify finds have their own words, one for each by their type.
    const rooms = /^src\/(read|run(?!\/verify)|profile|cli)\/|refuse-record/;
    const codes = sources()
      .filter(({ path }) => rooms.test(path))
      .flatMap(({ text }) => [...text.matchAll(/(?:code: |refused\()"([a-z]+(?:-[a-z]+)*)"/g)])
      .map((found) => found[1] ?? "");
    // Notes inside a record bring their own sentence.
    const problems = codes.filter((code) => !/^(encoding|language|date|published)/.test(code));
    expect(problems.length).toBeGreaterThan(15);
    const unworded = problems.filter((code) => messageOf({ code, at: null }) === `cannot be read (${code})`);
    expect(unworded).toEqual([]);
  });
});
