import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { Command } from "commander";
import { extractArticle } from "../article/extract-article.ts";
import { publishRecord } from "../export/publish-record.ts";
import type { ArticleRecord } from "../model/article-record.ts";
import type { Profile } from "../profile/profile.ts";
import { readArticle } from "../read/read-article.ts";
import { mergeRecords } from "../timeline/merge-records.ts";

/** Runs the command line of this process and gives its exit code. */
export async function main(): Promise<number> {
  const program = new Command("onrecord");
  program
    .command("extract")
    .argument("<inputs...>")
    .option("--records")
    .option("--metadata <file>")
    .option("--scope <scope>")
    .option("--profile <name>")
    .action(extract);
  await program.parseAsync();
  return 0;
}

interface Options {
  records?: boolean;
  metadata?: string;
}

async function extract(inputs: string[], options: Options): Promise<void> {
  const dates = options.metadata === undefined ? new Map<string, string>() : readDates(options.metadata);
  const profile: Profile = {
    schema: "onrecord/profile@1",
    id: "none",
    title: "No story",
    people: [],
    countries: [],
    outlets: [],
    orgs: [],
    places: [],
    hash: "0",
  };
  const records: ArticleRecord[] = [];
  for (const file of inputs.flatMap(filesOf)) {
    const date = dates.get(basename(file));
    const article = await readArticle(readFileSync(file), {
      source: file,
      published: date ? { value: date, basis: "metadata" } : null,
      title: null,
      outlet: null,
      url: null,
      charset: null,
    });
    if (!("text" in article)) continue;
    const record = publishRecord(extractArticle(article, profile), article.text);
    if (options.records) process.stdout.write(`${JSON.stringify(record)}\n`);
    else records.push(record);
  }
  if (!options.records) process.stdout.write(`${JSON.stringify(mergeRecords(records, profile), null, 2)}\n`);
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith("."))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .flatMap((name) => filesOf(`${path.replace(/\/$/, "")}/${name}`));
}

function readDates(path: string): Map<string, string> {
  const lines = readFileSync(path, "utf8").split(/\r?\n/).slice(1);
  return new Map(
    lines.filter(Boolean).map((line) => [line.split(",")[0] ?? "", (line.split(",")[1] ?? "").trim()]),
  );
}
