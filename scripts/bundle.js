// Joins what tsc built into a few files in dist/bundle, which start three times as fast as hundreds: run by npm run build.
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { writeNotices } from "./notices.js";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const ENTRIES = { main: "cli/main.js", worker: "run/worker.js", index: "index.js" };

/**
 * What is looked up in other people's data to decide what is found: packed into the program, so that one version of it gives
 * the same bytes wherever and whenever it is installed; and of nine megabytes only what is used.
 */
const PACKED = ["chrono-node", "compromise", "date-easter", "eld", "stemmer"];
const isPacked = (id) => PACKED.includes(id.split("/")[0]);

/** Those of them that are loaded with `require` when first asked for: a file each. */
const LATE = { "chrono-node/en": "chrono-node.cjs", "compromise/one": "compromise.cjs" };

/** A module finds its data from its own place in dist/; only the pool looks for the worker beside itself, in the bundle. */
const ownPlace = {
  name: "own-place",
  transform(code, id) {
    if (!id.startsWith(DIST) || id === `${DIST}run/pool.js`) return null;
    const place = JSON.stringify(`../${id.slice(DIST.length)}`);
    const late = Object.entries(LATE).reduce(
      (text, [name, file]) =>
        text.replace(`(import.meta.url)("${name}")`, `(import.meta.url)("../bundle/${file}")`),
      code,
    );
    return late.replaceAll("import.meta.url", `new URL(${place}, import.meta.url)`);
  },
};

/** Joins modules, and gives the paths of those that went in. */
async function join(input, output) {
  const bundle = await rolldown(input);
  const { output: chunks } = await bundle.write(output);
  return chunks.flatMap(({ moduleIds = [] }) => moduleIds);
}

const program = await join(
  {
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, DIST + path])),
    platform: "node",
    external: (id) => /^[@a-z]/.test(id) && !isPacked(id),
    plugins: [ownPlace],
  },
  { dir: `${DIST}bundle`, format: "esm", chunkFileNames: "[name].js" },
);

const late = [];
for (const [name, file] of Object.entries(LATE)) {
  // chrono-node's parsers are chosen by the names of their classes.
  const output = { file: `${DIST}bundle/${file}`, format: "cjs", keepNames: true };
  late.push(...(await join({ input: name, platform: "node" }, output)));
}

// The page of a report: its program for the browser, and how it looks.
const REPORT = fileURLToPath(new URL("../src/report/", import.meta.url));
const page = await join(
  { input: `${REPORT}main.ts`, platform: "browser" },
  {
    file: `${DIST}report/report.js`,
    format: "iife",
    minify: true,
    postBanner: "/*! Contains d3-time and d3-array, Copyright 2010-2023 Mike Bostock, ISC licence. */",
  },
);
await copyFile(`${REPORT}report.css`, `${DIST}report/report.css`);

await writeNotices([...program, ...late, ...page], `${DIST}third-party.txt`);
