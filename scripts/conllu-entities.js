/** Reads the documents of a UD English GUM file with its entities: text, paragraphs, chains by head, named persons. */
export function readConllu(text) {
  const documents = [];
  let current;
  for (const block of text.split(/\n\n+/)) {
    const lines = block.split("\n");
    const id = lines.find((line) => line.startsWith("# newdoc id"))?.split("= ")[1];
    if (id !== undefined) {
      current = newDocument(id);
      documents.push(current);
    }
    if (current === undefined) continue;
    if (current.text === "" || lines.some((line) => line.startsWith("# newpar"))) newParagraph(current);
    else if (!current.text.endsWith("\n")) current.text += " ";
    addSentence(
      current,
      lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t")),
    );
  }
  for (const document of documents) closeParagraph(document);
  return documents;
}

function newDocument(id) {
  return {
    id,
    text: "",
    paragraphs: [],
    heads: new Map(),
    types: new Map(),
    named: new Set(),
    names: new Map(),
    persons: [],
    open: [],
  };
}

function newParagraph(document) {
  closeParagraph(document);
  if (document.text !== "") document.text += "\n";
  document.paragraphs.push({ start: document.text.length, end: document.text.length });
}

function closeParagraph(document) {
  const paragraph = document.paragraphs.at(-1);
  if (paragraph !== undefined) paragraph.end = document.text.length;
}

function addSentence(document, rows) {
  const tokens = [];
  for (const [index, row] of rows.entries()) {
    const start = document.text.length;
    document.text += row[1];
    tokens.push({ id: row[0], head: row[6], pos: row[3], form: row[1], start, end: document.text.length });
    if (!row[9].includes("SpaceAfter=No") && index < rows.length - 1) document.text += " ";
    const entity = /Entity=([^|]*)/.exec(row[9])?.[1] ?? "";
    for (const [part] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      const fields = part.replace(/[()]/g, "").split("-");
      if (part.startsWith("(")) document.open.push({ chain: fields[0], type: fields[1], from: index });
      if (part.endsWith(")")) closeEntity(document, tokens, fields[0], index);
    }
  }
}

function closeEntity(document, tokens, chain, to) {
  const at = document.open.findLastIndex((entity) => entity.chain === chain);
  const [entity] = at < 0 ? [] : document.open.splice(at, 1);
  if (entity === undefined) return;
  const span = tokens.slice(entity.from, to + 1);
  const ids = new Set(span.map((token) => token.id));
  const head = span.find((token) => !ids.has(token.head)) ?? span[0];
  if (head === undefined) return;
  const last =
    span
      .slice(span.indexOf(head))
      .filter((_, i, all) => all.slice(0, i + 1).every((x) => x.pos === "PROPN"))
      .at(-1) ?? head;
  document.heads.set(last.start, chain);
  document.types.set(last.start, entity.type);
  if (last !== head) document.heads.set(head.start, chain);
  if (head.pos !== "PROPN") return;
  document.named.add(chain);
  if (!document.names.has(chain)) document.names.set(chain, span.map((token) => token.form).join(" "));
  if (entity.type === "person") document.persons.push({ chain, start: head.start, end: last.end });
}

/** An article of these paragraphs. */
export function articleOf(text, paragraphs) {
  const blocks = paragraphs.map(({ start, end }) => ({
    start,
    end,
    kind: "body",
    post: null,
    repeat: false,
  }));
  const page = { title: null, outlet: null, byline: null, agency: null, dateline: null, language: "en" };
  return { source: "", text, ...page, dates: [], blocks, diagnostics: [] };
}
