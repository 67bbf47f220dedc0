import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Range } from "../measures.ts";
import { readCorpus } from "./corpus-files.ts";

/** An attribution of PolNeAR: who says what, by which words. Spans are in code points. */
export interface Attribution {
  /** Made from the marks inside the content: all of it between them, some, none. */
  kind: "direct" | "mixed" | "indirect";
  source: Range[];
  cue: Range[];
  content: Range[];
}

/** An article of PolNeAR with its attributions. */
export interface QuoteDocument {
  id: string;
  date: string | null;
  text: string;
  attributions: Attribution[];
}

/** Reads PolNeAR: JSON Lines, or its brat files (`ID.ann` with `ID.txt` beside it or in `text/`). */
export function readPolnear(path: string): QuoteDocument[] {
  return readCorpus(path, (files) =>
    files.filter((file) => file.endsWith(".ann")).map((file) => readBrat(file, textBeside(file))),
  );
}

function textBeside(file: string): string {
  const places = [file, file.replace(/\/[^/]+\/([^/]+)$/, "/text/$1")].map((at) =>
    at.replace(/\.ann$/, ".txt"),
  );
  return readFileSync(places.find((at) => existsSync(at)) ?? places[0] ?? file, "utf8");
}

/** Reads stand-off annotation: text-bound lines name the pieces, lines of events or relations put them together. */
function readBrat(file: string, text: string): QuoteDocument {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  const pieces = new Map(
    lines.filter(([id]) => id?.startsWith("T")).map(([id = "", about = ""]) => [id, pieceOf(about)]),
  );
  const attributions = lines
    .filter(([id]) => /^[ER]/.test(id ?? ""))
    .map(([, about = ""]) =>
      [...about.matchAll(/\b(T\d+)\b/g)].flatMap(([, id = ""]) => pieces.get(id) ?? []),
    )
    .map((parts) => attributionOf(parts, text));
  const id = basename(file, ".ann");
  return { id, date: /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? null, text, attributions };
}

interface Piece {
  role: string;
  ranges: Range[];
}

/** `Content 10 20;25 30` */
function pieceOf(about: string): Piece {
  const [role = "", ...rest] = about.split(" ");
  const ranges = rest
    .join(" ")
    .split(";")
    .map((part): Range => {
      const [start = 0, end = 0] = part.split(" ").map(Number);
      return [start, end];
    });
  return { role: role.toLowerCase(), ranges };
}

function attributionOf(pieces: Piece[], text: string): Attribution {
  const of = (role: string): Range[] =>
    pieces
      .filter((piece) => piece.role.startsWith(role))
      .flatMap(({ ranges }) => ranges)
      .sort((a, b) => a[0] - b[0]);
  const content = of("content");
  return { kind: kindOf(content, text), source: of("source"), cue: of("cue"), content };
}

/** How much of a content stands between marks. */
function kindOf(content: readonly Range[], text: string): Attribution["kind"] {
  const characters = Array.from(text);
  const words = content
    .map(([start, end]) => characters.slice(start, end).join(""))
    .join(" ")
    .trim();
  if (!/["“”]/.test(words)) return "indirect";
  return /^["“][^"“”]*["”]?[.,]?$/.test(words) ? "direct" : "mixed";
}
