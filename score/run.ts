// Scores the program on a corpus: npm run score -- TASK CORPUS [options]; the tasks stand in tasks.ts.
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { updatePage } from "./scores-page.ts";
import { markdown, type Scored } from "./table.ts";
import { TASKS } from "./tasks.ts";

const USAGE = `usage: npm run score -- TASK CORPUS [options]
  TASK    ${Object.keys(TASKS).join(" | ")}
  CORPUS  a folder as it is distributed, or a JSON Lines file
  --errors N       list N mistakes, spread evenly
  --json           print the figures as JSON
  --half A|B       one half of the corpus (times, events)
  --profile NAME   the profile that articles are read under (default: kim-putin)
  --gold FILE      the annotation of a story in the older form (story, view)
  --name NAME      what the corpus is called in SCORES.md (default: the name of its file)
  --write          update SCORES.md`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: "string", default: "0" },
    json: { type: "boolean", default: false },
    half: { type: "string" },
    profile: { type: "string", default: "kim-putin" },
    gold: { type: "string" },
    name: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const [name = "", corpus] = positionals;
const task = TASKS[name];
if (task === undefined || corpus === undefined) {
  refuse(USAGE);
} else if (!existsSync(corpus)) refuse(`score: ${corpus}: no such file or folder`);
else {
  const half = values.half === "A" || values.half === "B" ? values.half : null;
  const scored = await task(corpus, { half, profile: values.profile, gold: values.gold ?? null });
  if (scored.rows.length === 0) refuse(`score: ${corpus}: holds nothing that ${name} is scored on`);
  else print(scored, corpus);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

function print({ rows, errors }: Scored, path: string): void {
  const heading = `${name}: ${values.name ?? basename(path).replace(/\.[a-z]+$/, "")}`;
  if (values.json) console.log(JSON.stringify(Object.fromEntries(rows.map((row) => [row.name, row.cells]))));
  else console.log(`## ${heading}\n\n${markdown(rows)}`);
  const step = Math.max(1, Math.floor(errors.length / Math.max(1, Number(values.errors))));
  const spread = errors.filter((_, i) => i % step === 0).slice(0, Number(values.errors));
  for (const error of spread) console.log(JSON.stringify(error));
  if (values.write) updatePage("SCORES.md", heading, rows);
}
