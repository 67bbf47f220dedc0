import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { markdown, type Row } from "./table.ts";

const HEAD = `# Scores

Written by \`npm run score -- TASK CORPUS --write\`; CONTRIBUTING.md, "How to score", says what the figures are.
P, R and F1, and shares, are in percent. README, docs and cards quote this page, and a test holds that they do it rightly.
`;

/** Puts a score table into the page under its heading, in place of the one that stands there. */
export function updatePage(path: string, heading: string, rows: readonly Row[]): void {
  const page = existsSync(path) ? readFileSync(path, "utf8") : HEAD;
  const [, ...sections] = page.split(/^(?=## )/m);
  const others = sections.filter((each) => !each.startsWith(`## ${heading}\n`)).map((each) => each.trimEnd());
  const all = [...others, `## ${heading}\n\n${markdown(rows)}`].sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(path, `${[HEAD.trimEnd(), ...all].join("\n\n")}\n`);
}

/** `87.6<!-- scores: quotes: polnear-dev / quoted / near F1 -->`: a figure by its section, row and column. */
const FIGURE = /[\d.]+(?:\/\d+)?(<!-- scores: ([^/|]+) \/ ([^/]+) \/ (.+?) -->)/g;

/** `<!-- scores: quotes: polnear-dev | gold, near F1 -->`, then a table of these columns, up to the next such mark. */
const TABLE = /(<!-- scores: ([^/|]+) \| (.+?) -->\n)[\s\S]*?(<!-- end of scores -->)/g;

/** A text with every quotation of the page as the page has it now. What the page does not have stands there as `?`. */
export function requoted(text: string, page: string): string {
  const tables = new Map(
    page.split(/^## /m).map((section) => [section.split("\n")[0] ?? "", tableOf(section)]),
  );
  const figure = (...[, mark = "", section = "", row = "", column = ""]: string[]): string =>
    `${tables.get(section)?.get(row)?.get(column) ?? "?"}${mark}`;
  const table = (...[, mark = "", section = "", columns = "", end = ""]: string[]): string =>
    mark + printed(tables.get(section) ?? new Map(), columns.split(", ")) + end;
  return text.replace(FIGURE, figure).replace(TABLE, table);
}

type Table = Map<string, Map<string, string>>;

/** Some columns of a table, in Markdown. */
function printed(table: Table, columns: string[]): string {
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |\n`;
  const rows = [...table].map(([name, cells]) =>
    line([name, ...columns.map((column) => cells.get(column) ?? "?")]),
  );
  return line(["", ...columns]) + line(["---", ...columns.map(() => "---:")]) + rows.join("");
}

/** A section's table: by row, by column. */
function tableOf(section: string): Table {
  const [head = [], , ...rows] = section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return new Map(
    rows.map(([name = "", ...cells]) => [name, new Map(cells.map((cell, i) => [head[i + 1] ?? "", cell]))]),
  );
}
