import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { type Command, CommanderError, InvalidArgumentError, type Option } from "commander";
import { BUILT_IN_PROFILES } from "../profile/load-profile.ts";
import { EXIT } from "./exit-codes.ts";
import { nearest } from "./nearest.ts";
import { complain } from "./notices.ts";
import type { World } from "./world.ts";

/**
 * Lays what an `onrecord.config.json` says under the options that a command was given. Each key is the long name of an option, of
 * whichever command; a wrong one ends the run, and is told by its path in the file.
 */
export async function applyConfig(
  path: string,
  { command, program }: { command: Command; program: Command },
  world: World,
): Promise<void> {
  const file = relative(world.cwd, path);
  const config = await settingsIn(path);
  if (config === null) return refuse({ code: "config-not-json", at: null }, file, world);
  for (const [key, value] of Object.entries(config)) {
    const options = program.commands.flatMap((each) =>
      each.options.filter((option) => option.name() === key),
    );
    const fault = faultOf(key, value, { options, program });
    if (fault !== null) refuse(fault, file, world);
    const mine = command.options.find((option) => option.name() === key);
    if (mine !== undefined) lay(command, mine, pathFrom(dirname(path), key, value));
  }
}

/** The object in a file of JSON; null where there is none. */
async function settingsIn(path: string): Promise<object | null> {
  try {
    const value: unknown = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
    return typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

interface Fault {
  code: string;
  at: string | null;
}

function refuse(fault: Fault, source: string, world: World): never {
  complain({ ...fault, source }, world);
  throw new CommanderError(EXIT.usage, fault.code, fault.code);
}

/** What is wrong with a key: no command has such an option, or none that has it takes the value. */
function faultOf(
  key: string,
  value: unknown,
  { options, program }: { options: Option[]; program: Command },
): Fault | null {
  if (options.length === 0) {
    const names = program.commands.flatMap((each) => each.options.map((option) => option.name()));
    const near = nearest(key, [...new Set(names)]);
    return near === null
      ? { code: "config-key", at: key }
      : { code: "config-key-near", at: `${key}: there is no such option; did you mean ${near}?` };
  }
  const told = options.map((option) => parsed(option, value));
  if (told.some(({ wrong }) => wrong === null)) return null;
  return { code: "config-value", at: `${key}: ${told[0]?.wrong}` };
}

/** Sets an option that the command line does not set; a value that only other commands take is left to them. */
function lay(command: Command, option: Option, value: unknown): void {
  const name = option.attributeName();
  const source = command.getOptionValueSource(name);
  const { wrong, value: set } = parsed(option, value);
  if (wrong === null && (source === undefined || source === "default"))
    command.setOptionValueWithSource(name, set, "config");
}

/** A value as the option's own parser reads it, or why it cannot be. */
function parsed(option: Option, value: unknown): { value: unknown; wrong: string | null } {
  if (option.isBoolean() || option.negate) {
    if (typeof value === "boolean") return { value: value !== option.negate, wrong: null };
    return { value, wrong: "must be true or false" };
  }
  if (typeof value !== "string" && typeof value !== "number")
    return { value, wrong: "must be a string or a number" };
  try {
    const text = String(value);
    return { value: option.parseArg ? option.parseArg(text, undefined) : text, wrong: null };
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    return { value, wrong: error.message };
  }
}

/** Options whose value is a path; in the file it starts from the file's folder. */
const PATHS: ReadonlySet<string> = new Set([
  "metadata",
  "files-from",
  "output",
  "baseline",
  "profile",
  "cache",
]);

function pathFrom(folder: string, key: string, value: unknown): unknown {
  const named = key === "profile" && BUILT_IN_PROFILES.some((name) => name === value);
  return PATHS.has(key) && typeof value === "string" && value !== "-" && !named
    ? resolve(folder, value)
    : value;
}
