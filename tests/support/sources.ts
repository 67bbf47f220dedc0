import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ParseResult, parse } from "@babel/parser";

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** A source file of the project, parsed. */
export interface Source {
  /** From the project's root: `src/calendar/days.ts`. */
  path: string;
  text: string;
  lines: number;
  ast: ParseResult;
}

/** Every TypeScript file of a folder, in bytewise order: of the program, if no other is named. */
export function sources(folder = "src"): Source[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map(sourceOf);
}

function sourceOf(path: string): Source {
  const text = readFileSync(`${ROOT}/${path}`, "utf8");
  const ast = parse(text, { sourceType: "module", plugins: ["typescript"], attachComment: true });
  return { path, text, lines: text.split("\n").length - 1, ast };
}

/** A node of the syntax tree, as far as these tests look at it. */
export interface SyntaxNode {
  type: string;
  loc: { start: { line: number }; end: { line: number } };
  [key: string]: unknown;
}

/** Every node under a node, itself first. */
export function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const [key, value] of Object.entries(node)) {
    if (key.endsWith("Comments") || key === "tokens" || key === "comments") continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}

/** Whether a value is a node of the syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "loc" in value;
}
