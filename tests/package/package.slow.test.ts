import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../../src/model/made.ts";
import { folderWith } from "../support/files.ts";
import { command } from "../support/process.ts";
import { ROOT } from "../support/sources.ts";

const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8"));

/** What a user has after installing it, itself and all that it needs. */
const MOST_PACKAGES = 50;
const MOST_MEGABYTES = 45;

describe("the package", () => {
  let tarball = "";
  let files: string[] = [];

  beforeAll(async () => {
    const folder = folderWith();
    await command("npm", ["run", "build:types"]);
    const packed = await command("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]);
    const [found] = Object.values<{ filename: string; files: { path: string }[] }>(JSON.parse(packed.stdout));
    tarball = join(folder, found?.filename ?? "");
    files = (found?.files ?? []).map(({ path }) => path);
  });

  it("has the version that records name", () => {
    expect(manifest.version).toBe(VERSION);
  });

  it("holds what a user needs and nothing else", () => {
    const wanted = [
      ...[
        "package.json",
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "bin/onrecord.js",
        "dist/bundle/index.js",
        "dist/bundle/main.js",
        "dist/bundle/worker.js",
        "dist/bundle/index.d.ts",
        "dist/third-party.txt",
        "docs/output.md",
      ],
      ...[
        "schema/article.json",
        "schema/timeline.json",
        "schema/profile.json",
        "schema/error.json",
        ...["dist/report/report.js", "dist/report/report.css"],
        "profiles/kim-putin.json",
        "profiles/strait.json",
      ],
    ];
    expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
    const allowed =
      /^(package\.json|LICENSE|[A-Z]+\.md|bench\/README\.md|(bin|dist|docs|man|models|profiles|schema)\/.*|fixtures\/(summits|strait)\/.*)$/;
    expect(files.filter((path) => !allowed.test(path))).toEqual([]);
    expect(files.filter((path) => /\.test\.|\.map$|node_modules/.test(path))).toEqual([]);
    expect(files.some((path) => path.startsWith("fixtures/summits/"))).toBe(true);
  });

  it("holds the program once, joined into few files, and its types in one", () => {
    const code = files.filter((path) => path.startsWith("dist/") && /\.c?js$/.test(path));
    expect(code.filter((path) => !/^dist\/(bundle|report)\//.test(path))).toEqual([]);
    expect(files.filter((path) => path.endsWith(".ts"))).toEqual(["dist/bundle/index.d.ts"]);
  });

  it("holds what its pages lead to", () => {
    const pages = files.filter((path) => path.endsWith(".md") && !path.startsWith("fixtures/"));
    const lost = pages.flatMap((page) =>
      [...readFileSync(`${ROOT}/${page}`, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, to = ""]) => posix.join(posix.dirname(page), to).replace(/\/$/, ""))
        .filter((to) => !files.some((path) => path === to || path.startsWith(`${to}/`)))
        .map((to) => `${page} → ${to}`),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });

  it("names the licence of everything that is packed into it", () => {
    const notices = readFileSync(`${ROOT}/dist/third-party.txt`, "utf8");
    const named = [...notices.matchAll(/^(\S+) \d\S* \(([^)]+)\)$/gm)];
    expect(named.map(([, name]) => name)).toEqual(expect.arrayContaining(["chrono-node", "eld", "stemmer"]));
    const licences = new Set(["MIT", ...named.map(([, , licence]) => licence), "CC-BY-SA-4.0"]);
    expect(manifest.license.split(" AND ").sort()).toEqual([...licences].sort());
  });

  it("is in order for publint", async () => {
    const bytes = new Uint8Array(readFileSync(tarball));
    const { messages } = await publint({ level: "suggestion", pack: { tarball: bytes.buffer } });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it("has types that resolve as its code does", async () => {
    const attw = `${ROOT}/node_modules/.bin/attw`;
    const { code, stdout } = await command(attw, [tarball, "--format", "ascii", "--no-color"]);
    expect(code, stdout).toBe(0);
  });

  it("installs into an empty folder and runs there", async () => {
    const folder = folderWith({ "package.json": '{"private":true,"type":"module"}' });
    const installed = await command(
      "npm",
      ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball],
      { cwd: folder },
    );
    expect(installed.code, installed.stderr).toBe(0);
    const listed = await command("npm", ["ls", "--all", "--parseable"], { cwd: folder });
    expect(listed.stdout.trim().split("\n").length - 1).toBeLessThanOrEqual(MOST_PACKAGES);
    const { stdout: size } = await command("du", ["-sm", "node_modules"], { cwd: folder });
    expect(Number.parseInt(size, 10)).toBeLessThanOrEqual(MOST_MEGABYTES);
    const bin = join(folder, "node_modules/.bin/onrecord");
    expect((await command(bin, ["--version"], { cwd: folder })).stdout).toBe(`${VERSION}\n`);
    const demo = "node_modules/onrecord/fixtures/summits";
    const ran = await command(bin, ["extract", demo], { cwd: folder });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^(onrecord: \d+ articles: .* with a date of their own.*\n)?$/),
    });
    expect(JSON.parse(ran.stdout).articles.length).toBeGreaterThan(9);
    mkdirSync(join(folder, "use"));
    const code =
      'import { mergeRecords } from "onrecord"; import schema from "onrecord/schema/article.json" with { type: "json" }; console.log(typeof mergeRecords, schema.title);';
    writeFileSync(join(folder, "use/main.js"), code);
    const used = await command(process.execPath, ["--no-warnings", "use/main.js"], { cwd: folder });
    expect(used.stdout).toBe("function An article record: one line of onrecord extract --records\n");
  });
});
