import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/files.ts";
import { command } from "../support/process.ts";
import { ROOT } from "../support/sources.ts";

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

/** What a shell offers, one a line; null where the shell is not installed. */
async function offered(shell: keyof typeof ASK, typed: string[]): Promise<string[] | null> {
  const bin = folderWith({
    onrecord: `#!/bin/sh\nexec '${process.execPath}' '${ROOT}/bin/onrecord.js' "$@"\n`,
  });
  chmodSync(`${bin}/onrecord`, 0o755);
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: bin };
  const ran = await command(shell, ["-c", ASK[shell](typed)], {
    cwd: folderWith({ "story.txt": "x" }),
    env,
  }).catch(() => null);
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
});
