import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { ROOT } from "./sources.ts";

/** What a test sets for a real process. */
export interface ProcessSetting {
  cwd?: string;
  env?: Record<string, string>;
  stdin?: string | Uint8Array;
}

/** What a real process left behind. */
export interface ProcessRan {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built `onrecord` as a user does. */
export function onrecord(argv: string[], setting: ProcessSetting = {}): Promise<ProcessRan> {
  return command(process.execPath, [`${ROOT}/bin/onrecord.js`, ...argv], setting);
}

/** Runs a line of shell, in which `$ONRECORD` is the built program. */
export function shell(line: string, setting: ProcessSetting = {}): Promise<ProcessRan> {
  const env = { ONRECORD: `${process.execPath} ${ROOT}/bin/onrecord.js`, ...setting.env };
  return command("bash", ["-c", line], { ...setting, env });
}

/** Starts the built `onrecord` and leaves its standard input open. */
export function start(argv: string[], cwd: string = ROOT): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [`${ROOT}/bin/onrecord.js`, ...argv], { cwd });
}

/** Runs a command to its end. */
export function command(file: string, argv: string[], setting: ProcessSetting = {}): Promise<ProcessRan> {
  const { cwd = ROOT, env = {}, stdin } = setting;
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...plain } = process.env;
  const child = spawn(file, argv, { cwd, env: { ...plain, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({
        code,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      }),
    );
  });
}
