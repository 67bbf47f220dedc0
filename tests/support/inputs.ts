import { readdirSync } from "node:fs";
import { ROOT } from "./sources.ts";

/** The articles written for this project: the summits, and an invented story. */
export const FIXTURES = `${ROOT}/fixtures/summits`;
const STRAIT = `${ROOT}/fixtures/strait`;

/** The folders of articles for tests over all of them: the project's own, and one that `ONRECORD_TEXTS` names. */
export function articleFolders(): string[] {
  const more = process.env.ONRECORD_TEXTS;
  return [FIXTURES, STRAIT, ...(more === undefined ? [] : [more])];
}

/** The files of a folder, in bytewise order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => `${folder}/${name}`);
}
