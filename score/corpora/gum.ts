import { readFileSync } from "node:fs";
import type { Article } from "../../src/model/article.ts";
import type { Span } from "../../src/model/span.ts";

/** A document of UD English GUM with its entities. Offsets are UTF-16. */
export interface EntityDocument {
  id: string;
  text: string;
  paragraphs: Span[];
  /** By where an entity's head stands: its chain, and its type. */
  heads: Map<number, string>;
  types: Map<number, string>;
  /** Chains that are named somewhere. */
  named: Set<string>;
  persons: (Span & { chain: string })[];
}

/** A token with its row of CoNLL-U. */
interface Token extends Span {
  id: string;
  head: string;
  pos: string;
  form: string;
}

/** An entity that has begun, by the place of its first token in the sentence. */
interface Open {
  chain: string;
  type: string;
  from: number;
}

/** Reads the documents of a CoNLL-U file with `Entity=`: text, paragraphs, chains by head, named persons. */
export function readGum(path: string): EntityDocument[] {
  const documents: EntityDocument[] = [];
  let open: Open[] = [];
  for (const block of readFileSync(path, "utf8").split(/\n\n+/)) {
    const lines = block.split("\n");
    const id = lines.find((line) => line.startsWith("# newdoc id"))?.split("= ")[1];
    if (id !== undefined) {
      open = [];
      documents.push(emptyDocument(id));
    }
    const document = documents.at(-1);
    if (document === undefined) continue;
    const begins = document.text === "" || lines.some((line) => line.startsWith("# newpar"));
    if (begins) newParagraph(document);
    else if (!document.text.endsWith("\n")) document.text += " ";
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t"));
    addSentence(document, rows, open);
  }
  documents.forEach(closeParagraph);
  return documents;
}

function emptyDocument(id: string): EntityDocument {
  return { id, text: "", paragraphs: [], heads: new Map(), types: new Map(), named: new Set(), persons: [] };
}

function newParagraph(document: EntityDocument): void {
  closeParagraph(document);
  if (document.text !== "") document.text += "\n";
  document.paragraphs.push({ start: document.text.length, end: document.text.length });
}

function closeParagraph(document: EntityDocument): void {
  const paragraph = document.paragraphs.at(-1);
  if (paragraph !== undefined) paragraph.end = document.text.length;
}

function addSentence(document: EntityDocument, rows: string[][], open: Open[]): void {
  const tokens: Token[] = [];
  for (const [index, row] of rows.entries()) {
    const [id = "", form = "", , pos = "", , , head = "", , , misc = ""] = row;
    const start = document.text.length;
    document.text += form;
    tokens.push({ id, head, pos, form, start, end: document.text.length });
    if (!misc.includes("SpaceAfter=No") && index < rows.length - 1) document.text += " ";
    const entity = /Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const [part] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      const [chain = "", type = ""] = part.replace(/[()]/g, "").split("-");
      if (part.startsWith("(")) open.push({ chain, type, from: index });
      if (part.endsWith(")")) closeEntity(document, tokens, takeOpen(open, chain));
    }
  }
}

function takeOpen(open: Open[], chain: string): Open | undefined {
  const at = open.findLastIndex((entity) => entity.chain === chain);
  return at < 0 ? undefined : open.splice(at, 1)[0];
}

/** Notes an entity at its head, and at the last word of a name that begins with its head. */
function closeEntity(document: EntityDocument, tokens: Token[], entity: Open | undefined): void {
  if (entity === undefined) return;
  const span = tokens.slice(entity.from);
  const ids = new Set(span.map(({ id }) => id));
  const head = span.find((token) => !ids.has(token.head)) ?? span[0];
  if (head === undefined) return;
  const rest = span.slice(span.indexOf(head));
  const common = rest.findIndex(({ pos }) => pos !== "PROPN");
  const last = rest[(common < 0 ? rest.length : common) - 1] ?? head;
  const { chain, type } = entity;
  document.heads.set(last.start, chain).set(head.start, chain);
  document.types.set(last.start, type);
  if (head.pos !== "PROPN") return;
  document.named.add(chain);
  if (type === "person") document.persons.push({ chain, start: head.start, end: last.end });
}

/** An article of these paragraphs. */
export function articleOf(text: string, paragraphs: readonly Span[]): Article {
  const blocks = paragraphs.map(({ start, end }) => ({
    start,
    end,
    kind: "body" as const,
    post: null,
    repeat: false,
    label: null,
  }));
  const page = { title: null, outlet: null, byline: null, agency: null, url: null, dateline: null, language: "en" };
  return { source: "", text, ...page, dates: [], blocks, diagnostics: [] };
}

/** The lines of a text that hold something. */
export function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== "")
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}
