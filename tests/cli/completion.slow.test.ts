import { chmodSync, existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/files.ts";
import { command } from "../support/process.ts";
import { ROOT } from "../support/sources.ts";
import { hasTerminal } from "../support/terminal.ts";
import { typedAndTab } from "../support/typed.ts";

/** A line of each shell that loads the completion and prints what it offers for the words that are typed. */
const ASK = {
  bash: (typed: string[]) => `source <(onrecord completion bash)
    COMP_WORDS=(${typed.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${typed.length - 1}
    _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (typed: string[]) => `autoload -Uz compinit && compinit -u -D; source <(onrecord completion zsh)
    setopt ksharrays; COMP_WORDS=(${typed.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${typed.length - 1}
    _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`,
  fish: (typed: string[]) =>
    `onrecord completion fish | source; complete -C '${typed.join(" ")}' | string split -f1 \\t`,
};

/** Each shell as a person has it, with no settings of theirs, and how it loads the completion. */
const AT_WORK = {
  bash: { argv: ["bash", "--norc", "--noprofile", "-i"], load: "source <(onrecord completion bash)" },
  zsh: {
    argv: ["zsh", "-f", "-i"],
    load: "autoload -Uz compinit && compinit -u -D; source <(onrecord completion zsh)",
  },
  fish: { argv: ["fish", "--no-config", "-i"], load: "onrecord completion fish | source" },
};

/** The variables of a shell that finds `onrecord`. */
function withProgram(): Record<string, string> {
  const bin = folderWith({
    onrecord: `#!/bin/sh\nexec '${process.execPath}' '${ROOT}/bin/onrecord.js' "$@"\n`,
  });
  chmodSync(`${bin}/onrecord`, 0o755);
  return { PATH: `${bin}:${process.env.PATH}`, HOME: bin };
}

/** What a shell offers, one a line; null where the shell is not installed. */
async function offered(shell: keyof typeof ASK, typed: string[]): Promise<string[] | null> {
  const setting = { cwd: folderWith({ "story.txt": "x" }), env: withProgram() };
  const ran = await command(shell, ["-c", ASK[shell](typed)], setting).catch(() => null);
  return ran?.stdout.split("\n").filter((line) => line !== "") ?? null;
}

describe.each(["bash", "zsh", "fish"] as const)("completion in %s", (shell) => {
  it.each([
    [["onrecord", "ver"], ["verify"]],
    [["onrecord", "extract", "--fai"], ["--fail-on-conflict"]],
    [
      ["onrecord", "extract", "--scope", ""],
      ["topic", "all"],
    ],
    [["onrecord", "export", "timel"], ["timelinejs"]],
    [["onrecord", "extract", "news", "--format", "nd"], ["ndjson"]],
  ])("of %j offers %j", async (typed, wanted) => {
    const found = await offered(shell, typed);
    if (found === null) return console.warn(`${shell} is not installed: its completion is not tested.`);
    expect(found).toEqual(expect.arrayContaining(wanted));
    // zsh matches what is typed itself, when it inserts.
    if (shell !== "zsh") expect(found.filter((word) => !word.startsWith(typed.at(-1) ?? ""))).toEqual([]);
  });

  it("leaves the names of files to the shell", async () => {
    const found = await offered(shell, ["onrecord", "extract", "sto"]);
    if (found === null) return;
    expect(found).toEqual(shell === "fish" ? ["story.txt"] : []);
  });

  it.each([
    ["onrecord ver", "onrecord verify"],
    ["onrecord extract sto", "onrecord extract story.txt"],
    ["onrecord extract -o sto", "onrecord extract -o story.txt"],
    // What is typed is not yet meant to run: neither what fills in a word nor what writes over a file.
    ['onrecord extract "$(touch ran)" > story.txt --fai', "--fail-on-conflict"],
  ])("behind %j makes of Tab %j, and runs nothing", async (line, wanted) => {
    if (!(await hasTerminal()) || (await offered(shell, ["onrecord", ""])) === null) return;
    const { argv, load } = AT_WORK[shell];
    const cwd = folderWith({ "story.txt": "x" });
    const shown = await typedAndTab(argv, { load, line, wanted }, { cwd, env: withProgram() });
    expect(shown).toContain(wanted);
    expect(existsSync(`${cwd}/ran`)).toBe(false);
    expect(readFileSync(`${cwd}/story.txt`, "utf8")).toBe("x");
  });
});
