import type { Dirent } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, isAbsolute, resolve } from "node:path";
import type { ReadProblem } from "../read/read-article.ts";
import { CONFIG_NAME } from "./config-name.ts";
import type { Input } from "./input.ts";

const GLOB = /[*?[\]{}]/;

/**
 * Finds the files of the inputs given: files, folders walked in bytewise order of their paths without hidden folders and
 * `node_modules`, and patterns such as `news/**\/*.html`. What is not there is a problem in its place.
 */
export async function* findInputs(paths: string[], cwd: string): AsyncGenerator<Input | ReadProblem> {
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) yield { source: path, code: "address", at: null };
    else if (path === "-") yield { path, source: "-", relative: "-", size: null };
    else yield* findOne(path.replaceAll("\\", "/").replace(/(?<=.)\/+$/, ""), cwd);
  }
}

async function* findOne(path: string, cwd: string): AsyncGenerator<Input | ReadProblem> {
  const seen = new Set<string>();
  const known = await lstat(resolve(cwd, path)).catch(() => null);
  if (known !== null || !GLOB.test(path)) return yield* walk({ path, relative: "" }, cwd, seen);
  const matches = await globbed(path, cwd);
  if (matches.length === 0) return yield { source: path, code: "no-match", at: null };
  for (const match of matches) yield* walk({ path: match, relative: "" }, cwd, seen);
}

interface Place {
  path: string;
  /** The path inside the folder that was given; "" for what was given itself. */
  relative: string;
}

async function* walk(place: Place, cwd: string, seen: Set<string>): AsyncGenerator<Input | ReadProblem> {
  const { path, relative } = place;
  const full = resolve(cwd, path);
  const found = await stat(full).catch(codeOf);
  if (typeof found === "string") return yield { source: path, code: found, at: null };
  if (!found.isDirectory()) {
    // A pipe in a folder may wait for ever for its other end; one that is named itself, such as bash's <(…), is meant.
    if (relative !== "" && !found.isFile()) return yield { source: path, code: "not-a-file", at: null };
    return yield { path: full, source: path, relative: relative || basename(path), size: found.size };
  }
  // A folder that links lead to a second time has been walked.
  const real = await realpath(full).catch(() => full);
  if (seen.has(real)) return;
  seen.add(real);
  const entries = await readdir(full, { withFileTypes: true }).catch(codeOf);
  if (typeof entries === "string") return yield { source: path, code: entries, at: null };
  for (const name of namesIn(entries)) {
    yield* walk(
      { path: `${path}/${name}`, relative: relative === "" ? name : `${relative}/${name}` },
      cwd,
      seen,
    );
  }
}

/** The names of a folder in the bytewise order of their paths, without hidden ones, what a browser saves beside a page, and options. */
function namesIn(entries: Dirent[]): string[] {
  const pages = new Set(entries.flatMap(({ name }) => /^(.*)\.x?html?$/i.exec(name)?.[1] ?? []));
  const kept = entries.filter(
    ({ name }) => !name.startsWith(".") && !NO_ARTICLES.includes(name) && !isPageFolder(name, pages),
  );
  return kept
    .map((entry) => ({
      name: entry.name,
      key: Buffer.from(entry.isDirectory() ? `${entry.name}/` : entry.name),
    }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ name }) => name);
}

const NO_ARTICLES = ["node_modules", CONFIG_NAME];

/** "Talks_files" beside "Talks.html". */
function isPageFolder(name: string, pages: Set<string>): boolean {
  return name.endsWith("_files") && pages.has(name.slice(0, -"_files".length));
}

async function globbed(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const options = {
    cwd,
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore: ["**/node_modules/**", `**/${CONFIG_NAME}`],
  };
  const found = await glob(pattern, options).catch(() => []);
  return found.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return code === "ENOENT" || code === "ENOTDIR" ? "not-found" : "unreadable";
}
