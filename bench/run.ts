// Prints the tables of bench/README.md: npm run bench -- [--full] FOLDER [FOLDER...]. Without a folder, of fixtures/summits alone.
// With --full the synthetic records are up to 100,000, which takes many minutes.
import { readdirSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { type Goal, growth, merging, printGoals, workers } from "./goals.ts";
import { bestOfFive, onrecord, runNode } from "./processes.ts";
import { measureStages, type Stage, YARDSTICK } from "./stages.ts";

const FIXTURES = "fixtures/summits";
const full = process.argv.includes("--full");
const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const folders = given.length > 0 ? given : [FIXTURES];
const LARGE = 2e7;

console.log(`Node ${process.version}, ${availableParallelism()} cores of ${cpus()[0]?.model.trim()}\n`);
const goals: Goal[] = coldStart();
for (const folder of folders) {
  goals.push(...(await throughput(folder)));
  wholeRuns(folder);
  if (isSmall(folder)) continue;
  goals.push(await workers(folder, LARGE));
  goals.push(merging(folder));
}
goals.push(...growth(full ? [1000, 10_000, 100_000] : [1000, 4000]));
printGoals(goals);

function coldStart(): Goal[] {
  const bare = bestOfFive(["-e", "0"]);
  console.log("| cold start, best of five | ms | × `node -e 0` | main thread, ms | × `node -e 0` |");
  console.log("|---|---:|---:|---:|---:|");
  const row = (name: string, { wall, busy }: typeof bare): void => {
    const cells = [
      wall.toFixed(0),
      (wall / bare.wall).toFixed(1),
      busy.toFixed(0),
      (busy / bare.busy).toFixed(1),
    ];
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  };
  row("`node -e 0`", bare);
  row("`onrecord --version`", bestOfFive(onrecord("--version")));
  return [...new Set([FIXTURES, ...folders.filter(isSmall)])].map((folder) => {
    const run = bestOfFive(onrecord("extract", folder));
    row(`\`onrecord extract ${nameOf(folder)}\``, run);
    return {
      name: `cold start of ${nameOf(folder)} ÷ \`node -e 0\``,
      figure: (run.wall / bare.wall).toFixed(1),
      wanted: "9 of five pages",
    };
  });
}

async function throughput(folder: string): Promise<Goal[]> {
  const { rows, bytes, articles } = await measureStages(folder);
  const megabytes = bytes / 1e6;
  console.log(`\n${nameOf(folder)}: ${articles} articles, ${megabytes.toFixed(2)} MB, one core\n`);
  console.log("| stage | s | MB/s | articles/s |\n|---|---:|---:|---:|");
  const row = ({ name, seconds }: Stage): void =>
    console.log(
      `| ${name} | ${seconds.toFixed(2)} | ${rate(megabytes / seconds)} | ${rate(articles / seconds)} |`,
    );
  rows.forEach(row);
  const article = rows.filter(({ name }) => !["read", "merge", YARDSTICK].includes(name));
  const seconds = article.reduce((sum, one) => sum + one.seconds, 0);
  row({ name: "**the article stage as a whole**", seconds });
  const yardstick = rows.find(({ name }) => name === YARDSTICK)?.seconds ?? 0;
  console.log(
    `\nThe article stage reads at ${(yardstick / seconds).toFixed(2)} times the speed of ${YARDSTICK}.`,
  );
  const merge = rows.find(({ name }) => name === "merge")?.seconds ?? 0;
  const of = `of ${nameOf(folder)}`;
  return [
    {
      name: `article stage ÷ ${YARDSTICK}, ${of}`,
      figure: (yardstick / seconds).toFixed(2),
      wanted: "0.6",
    },
    {
      name: `merge ÷ article stage, ${of}`,
      figure: (merge / seconds).toFixed(2),
      wanted: "0.25 of 1,000 real ones",
    },
  ];
}

function wholeRuns(folder: string): void {
  console.log(`\n| ${nameOf(folder)}, whole process | s | peak memory, MB |\n|---|---:|---:|`);
  for (const argv of [["--records", "--jobs", "1"], ["--records"], []]) {
    const { seconds, megabytes } = runNode(onrecord("extract", ...argv, "--quiet", folder));
    const name = ["extract", ...argv].join(" ");
    console.log(`| \`${name}\` | ${seconds.toFixed(2)} | ${megabytes.toFixed(0)} |`);
  }
}

/** Cold start is a question of few articles. */
function isSmall(folder: string): boolean {
  return readdirSync(folder).length <= 20;
}

function rate(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}

/** A folder as the table names it: inside the project by its path, elsewhere by its own name. */
function nameOf(folder: string): string {
  return folder.startsWith("fixtures/") ? folder : (folder.split("/").filter(Boolean).at(-1) ?? folder);
}
