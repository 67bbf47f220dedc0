// Joins what tsc built into a few files in dist/bundle, which start three times as fast as hundreds: run by npm run build.
import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const ENTRIES = { main: "cli/main.js", worker: "run/worker.js", index: "index.js" };

/** A module finds its data from its own place in dist/; only the pool looks for the worker beside itself, in the bundle. */
const ownPlace = {
  name: "own-place",
  transform(code, id) {
    if (!id.startsWith(DIST) || id === `${DIST}run/pool.js`) return null;
    const place = JSON.stringify(`../${id.slice(DIST.length)}`);
    return code.replaceAll("import.meta.url", `new URL(${place}, import.meta.url)`);
  },
};

const bundle = await rolldown({
  input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, DIST + path])),
  platform: "node",
  external: (id) => /^[@a-z]/.test(id),
  plugins: [ownPlace],
});
await bundle.write({ dir: `${DIST}bundle`, format: "esm", chunkFileNames: "[name].js" });

// The page of a report: its program for the browser, and how it looks.
const REPORT = fileURLToPath(new URL("../src/report/", import.meta.url));
const page = await rolldown({ input: `${REPORT}main.ts`, platform: "browser" });
await page.write({
  file: `${DIST}report/report.js`,
  format: "iife",
  minify: true,
  postBanner: "/*! Contains d3-time and d3-array, Copyright 2010-2023 Mike Bostock, ISC licence. */",
});
await copyFile(`${REPORT}report.css`, `${DIST}report/report.css`);
