import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./sources.ts";

/** The articles written for this project: the summits, and an invented story. */
export const FIXTURES = `${ROOT}/fixtures/summits`;
const STRAIT = `${ROOT}/fixtures/strait`;

/** Real articles beside the project, which cannot be shipped with it. */
export const SEEDS = join(ROOT, "../shared/seeds");

/** The folders of articles that are here, for tests over all of them; without the seeds, only what the project has. */
export function articleFolders(): string[] {
  if (existsSync(SEEDS)) return [FIXTURES, STRAIT, SEEDS];
  process.stderr.write("The folder ../shared/seeds is not here: tests run on fixtures/ alone.\n");
  return [FIXTURES, STRAIT];
}

/** The files of a folder, in bytewise order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => `${folder}/${name}`);
}
