// Whose work is packed into dist/, and under which licence.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Writes the licence of each package of which a module was joined into the program. */
export function writeNotices(modules, file) {
  const folders = new Set(
    modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
  );
  const notices = [...folders].map(noticeOf).sort((a, b) => (a < b ? -1 : 1));
  const head = "onrecord contains, in dist/, parts of these packages, under their own licences.\n";
  writeFileSync(file, [head, ...notices].join(`\n${"-".repeat(72)}\n\n`));
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const licence = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (licence === undefined) throw new Error(`${name} has no text of its licence: ${folder}`);
  const by = author === undefined ? "" : `\nby ${typeof author === "string" ? author : author.name}`;
  return `${name} ${version} (${license})${by}\n\n${readFileSync(`${folder}/${licence}`, "utf8").trim()}\n`;
}
