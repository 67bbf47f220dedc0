// Prints the tables of bench/README.md: npm run bench -- FOLDER [FOLDER...]. Without a folder, of fixtures/summits alone.
import { readdirSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { bestOfFive, onrecord, runNode } from "./processes.ts";
import { measureStages, type Stage, YARDSTICK } from "./stages.ts";

const FIXTURES = "fixtures/summits";
const folders = process.argv.length > 2 ? process.argv.slice(2) : [FIXTURES];

console.log(`Node ${process.version}, ${availableParallelism()} cores of ${cpus()[0]?.model.trim()}\n`);
coldStart();
for (const folder of folders) {
  await throughput(folder);
  wholeRuns(folder);
}

function coldStart(): void {
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
  for (const folder of new Set([FIXTURES, ...folders.filter(isSmall)])) {
    row(`\`onrecord extract ${nameOf(folder)}\``, bestOfFive(onrecord("extract", folder)));
  }
}

async function throughput(folder: string): Promise<void> {
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
