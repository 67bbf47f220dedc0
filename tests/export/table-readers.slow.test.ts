import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { TABLE_NAMES } from "../../src/export/table-names.ts";
import { folderWith } from "../support/files.ts";
import { articleFolders } from "../support/inputs.ts";
import { command } from "../support/process.ts";
import { runCli } from "../support/world.ts";

/** What reads tables as researchers do, given their files: says on a line for each how many rows and columns it sees. */
const READERS: [name: string, program: string, present: string[], read: string[]][] = [
  [
    ...(["pandas", "python3", ["-c", "import pandas"]] satisfies [string, string, string[]]),
    [
      "-c",
      `import sys, pandas
for path in sys.argv[1:]:
    print(*pandas.read_csv(path, sep="\\t" if path.endswith("tsv") else ",").shape)`,
    ],
  ],
  [
    ...(["readr", "Rscript", ["-e", "library(readr)"]] satisfies [string, string, string[]]),
    [
      "-e",
      `for (path in commandArgs(TRUE)) {
  read <- if (endsWith(path, "tsv")) readr::read_tsv else readr::read_csv
  table <- read(path, show_col_types = FALSE)
  stopifnot(nrow(readr::problems(table)) == 0)
  cat(dim(table), "\\n")
}`,
    ],
  ],
];

describe.each(READERS)("%s", (name, program, present, read) => {
  it.each(articleFolders())(
    "reads every table of %s, each row and column",
    async (articles) => {
      const there = await command(program, present).catch(() => ({ code: 1 }));
      if (there.code !== 0) return console.warn(`${name} is not installed here: it reads no table.`);
      const cwd = folderWith();
      await runCli(["extract", articles, "--scope", "all", "-o", "t.json"], { cwd });
      const files = TABLE_NAMES.flatMap((table) => [`${table}.csv`, `${table}.tsv`]);
      for (const file of files) {
        const [table = "", format = ""] = file.split(".");
        await runCli(["export", format, "t.json", "--table", table, "-o", file], { cwd });
      }
      const shapes = files.map((file) => {
        const delimiter = file.endsWith("tsv") ? "\t" : ",";
        const rows: string[][] = parse(readFileSync(`${cwd}/${file}`), { delimiter });
        return `${rows.length - 1} ${rows[0]?.length}`;
      });
      const { code, stdout, stderr } = await command(program, [
        ...read,
        ...files.map((file) => `${cwd}/${file}`),
      ]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout.trim().split(/\s*\n/)).toEqual(shapes);
    },
    180_000,
  );
});
