import { Readable, Writable } from "node:stream";
import type { Command, Option } from "commander";
import { ENVIRONMENT_HELP, HELP } from "../src/cli/help.ts";
import { buildProgram } from "../src/cli/program.ts";
import { run } from "../src/cli/run.ts";
import type { World } from "../src/cli/world.ts";
import { VERSION } from "../src/model/made.ts";

/** The manual page `onrecord.1`, of the same words as `--help`: each command with its options and examples. */
export async function manual(): Promise<string> {
  const program = buildProgram(
    worldWith(() => {}),
    () => {},
  );
  const { commands, options } = program;
  const examples = new Map<Command, string>();
  for (const command of commands) examples.set(command, await examplesOf(command.name()));
  const parts = [
    `.TH ONRECORD 1 "" "onrecord ${VERSION}" "User Commands"\n`,
    section("NAME", "onrecord - who said what, and what happened when, on the record"),
    section("SYNOPSIS", `.B onrecord\n.I COMMAND\n[\\fIOPTION\\fR...] [\\fIINPUT\\fR...]`, true),
    section("DESCRIPTION", program.description()),
    section("EXAMPLES", verbatim(behindFirstLine(HELP)), true),
    section("OPTIONS", [...options, HELP_OPTION].map(optionText).join(""), true),
    ".SH COMMANDS\n",
    ...commands.map((command) => commandText(command, examples.get(command) ?? "")),
    ...chapters(ENVIRONMENT_HELP),
  ];
  return `${parts.join("").trimEnd()}\n`;
}

/** What stands above the usage in a command's help. */
async function examplesOf(name: string): Promise<string> {
  const pieces: string[] = [];
  await run(
    ["help", name],
    worldWith((piece) => pieces.push(piece)),
  );
  const [examples = ""] = pieces.join("").split("Usage:");
  return examples;
}

/** A world in which nothing is read, and what is written goes to a function. */
function worldWith(write: (piece: string) => void): World {
  const stream = Object.assign(
    new Writable({ write: (piece, _encoding, done) => done(void write(String(piece))) }),
    { isTTY: false, cursorTo: () => true, moveCursor: () => true },
  );
  return {
    ...{ stdin: Object.assign(Readable.from([]), { isTTY: true }), stdout: stream, stderr: stream },
    ...{ env: {}, cwd: "/", interrupted: new AbortController().signal, unbroken: (work) => work() },
  };
}

function section(title: string, text: string, isMarked = false): string {
  return `.SH ${title}\n${isMarked ? text.trimEnd() : escaped(text)}\n`;
}

function commandText(command: Command, examples: string): string {
  const names = command.registeredArguments.map(
    (each) => `\\fI${escaped(each.name().toUpperCase())}\\fR${each.variadic ? "..." : ""}`,
  );
  const head = [`\\fBonrecord ${command.name()}\\fR`, ...names].join(" ");
  const options = command.options
    .filter(({ hidden }) => !hidden)
    .map(optionText)
    .join("");
  return `.SS ${head}\n${escaped(command.description())}\n${options}${examples === "" ? "" : `.PP\n${verbatim(behindFirstLine(examples))}`}`;
}

/** commander keeps it apart from the other options. */
const HELP_OPTION = { flags: "-h, --help", description: "print the help, or that of a command" };

function optionText({
  flags,
  description,
  argChoices,
}: Pick<Option, "flags" | "description"> & Partial<Pick<Option, "argChoices">>): string {
  const choices = argChoices === undefined ? "" : ` (${argChoices.join(", ")})`;
  return `.TP\n\\fB${escaped(flags)}\\fR\n${escaped(`${description}${choices}`)}\n`;
}

/** "Exit codes (…):" and what is indented below it is a section; what stands on one line is too. */
function chapters(help: string): string[] {
  return help
    .trim()
    .split("\n\n")
    .map((chapter) => {
      const [title = "", ...lines] = chapter.split("\n");
      const [, name = title, rest = ""] = /^([\p{L} ]+?)( \(.*\))?:/u.exec(title) ?? [];
      const note = lines.length === 0 ? title.slice(title.indexOf(":") + 1).trim() : rest.trim();
      return section(
        name.toUpperCase(),
        `${note === "" ? "" : `${escaped(note)}\n`}${lines.length === 0 ? "" : verbatim(lines.join("\n"))}`,
        true,
      );
    });
}

function behindFirstLine(text: string): string {
  return text.trim().split("\n").slice(1).join("\n");
}

/** Lines as they stand. */
function verbatim(text: string): string {
  return `.nf\n${escaped(text)}\n.fi\n`;
}

/** Text in which nothing is a request of roff: backslashes, hyphens that are typed, and dots and quotes that begin a line. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("…", "...")
    .replace(/^(?=[.'])/gm, "\\&");
}
