import { copyFileSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SUMMIT_LATER, SUMMIT_WIRE } from "./support/articles.ts";
import { folderWith } from "./support/files.ts";
import { shell } from "./support/process.ts";
import { ROOT } from "./support/sources.ts";

const LONGER = SUMMIT_WIRE.replace("for two hours", "at length").replace(
  "on Thursday.",
  "on Thursday. The talks lasted three hours.",
);
const SHORTER = SUMMIT_LATER.replace("25, 2019.", "25, 2019. The talks lasted 50 minutes.");
const TRAIN = "\nKim arrived in Vladivostok on April 24, 2019 aboard an armoured train of 21 carriages.\n";
const OTHER_TRAIN = SUMMIT_LATER + TRAIN.replace("21", "17");
const ALIKE = SUMMIT_LATER.replace("25, 2019.", "25, 2019. The talks lasted three hours.");

describe("the CI step of README.md", () => {
  const readme = readFileSync(`${ROOT}/README.md`, "utf8");
  const shown = /A CI step that fails.*\n\n```\n([^`]*)```/.exec(readme)?.[1] ?? "";
  const step = shown.replaceAll(/^onrecord/gm, "$ONRECORD");

  it.each([
    ["without any new article", {}, 0],
    ["with one that agrees", { "incoming/b.txt": ALIKE }, 0],
    ["with one that contradicts", { "incoming/b.txt": OTHER_TRAIN }, 4],
  ])("ends %s as it should", async (_what, incoming, code) => {
    expect(step.trimEnd().split("\n")).toHaveLength(3);
    const cwd = folderWith({
      "archive/a.txt": LONGER + TRAIN,
      "archive/z.txt": SHORTER,
      "incoming/.keep": "",
      ...incoming,
    });
    const ran = await shell(`$ONRECORD extract --records archive > archive.ndjson\n${step}`, { cwd });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toEqual(code === 0 ? "" : expect.stringContaining("sources disagree"));
  });
});

describe("docs/ci", () => {
  const env = { GITHUB_ACTION_PATH: `${ROOT}/docs/ci`, ARTICLES: "news", TIMELINE: "known.json" };
  const files = { "news/a.txt": LONGER, "news/b.txt": SHORTER };

  it("has an action that fails until the timeline is known", async () => {
    const cwd = folderWith(files);
    const run = /run: (.*)/.exec(readFileSync(`${ROOT}/docs/ci/action.yml`, "utf8"))?.[1] ?? "";
    expect(await shell(run, { cwd, env })).toMatchObject({ code: 4, stdout: "" });
    await shell("$ONRECORD extract news -o known.json", { cwd });
    expect(await shell(run, { cwd, env })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("has a hook that stops the commit of a contradiction, and no other", async () => {
    const cwd = folderWith(files);
    await shell("git init -q . && git config user.email a@b.c && git config user.name A", { cwd });
    for (const file of ["pre-commit", "check.sh"])
      copyFileSync(`${ROOT}/docs/ci/${file}`, `${cwd}/.git/hooks/${file}`);
    const commit = (file: string) => shell(`git add ${file} && git commit -qm "${file}"`, { cwd, env });
    expect((await commit("news")).stderr).toContain("sources disagree: how long");
    await shell("git reset -q && echo notes > notes.md", { cwd });
    expect(await commit("notes.md")).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});
