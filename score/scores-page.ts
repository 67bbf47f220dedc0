import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { markdown, type Row } from "./table.ts";

const HEAD = `# Scores

Written by \`npm run score -- TASK CORPUS --write\`; read CONTRIBUTING.md, "How to score". P, R and F1 are in percent.
README and cards quote this page, and a test holds that they quote it rightly.
`;

/** Puts a score table into the page under its heading, in place of the one that stands there. */
export function updatePage(path: string, heading: string, rows: readonly Row[]): void {
  const page = existsSync(path) ? readFileSync(path, "utf8") : HEAD;
  const [head = HEAD, ...sections] = page.split(/^(?=## )/m);
  const section = `## ${heading}\n\n${markdown(rows)}\n`;
  const others = sections.filter((each) => !each.startsWith(`## ${heading}\n`)).map((each) => each.trimEnd());
  const all = [...others, section.trimEnd()].sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(path, `${[head.trimEnd(), ...all].join("\n\n")}\n`);
}
