import type { ArticleText } from "../../export/article-text.ts";
import type { Desk } from "../desk.ts";
import { el } from "../elements.ts";
import type { Place } from "../report.ts";
import { type Found, type Piece, piecesOf } from "./found-pieces.ts";

/** What of an article is to be marked. */
export interface Chosen {
  article: string;
  item: string;
  place: Place | undefined;
}

/** Marks in the chosen stretches, by this name among the findings. */
const CHOSEN = "";

/** An article's own text: the chosen words marked, what else was found in it underlined, page furniture greyed. */
export function articleText({ text, body }: ArticleText, chosen: Chosen, desk: Desk): HTMLElement {
  const spans = chosen.place?.article === chosen.article ? chosen.place.spans : [];
  const found: Found[] = [
    ...spans.map((span) => ({ ...span, item: CHOSEN })),
    ...findings(chosen.article, desk),
  ];
  const pieces = piecesOf(text, found, body).map((piece) =>
    pieceOf(piece, { article: chosen.article, knowsBody: body.length > 0 }, desk),
  );
  return el("div", { class: "article-text", lang: "en" }, pieces);
}

/** Where an article tells anything that the report shows. */
export function findings(article: string, { report }: Desk): Found[] {
  return [...report.items.values()].flatMap(({ id, type, places }) =>
    type === "conflict"
      ? []
      : places
          .filter((place) => place.article === article)
          .flatMap(({ spans }) => spans.map((span) => ({ ...span, item: id }))),
  );
}

function pieceOf(
  piece: Piece,
  { article, knowsBody }: { article: string; knowsBody: boolean },
  desk: Desk,
): Node {
  if (piece.items.includes(CHOSEN)) return el("mark", { class: classOf(piece, knowsBody) }, piece.text);
  const [first] = piece.items;
  if (first === undefined) {
    const name = classOf(piece, knowsBody);
    return name === "" ? document.createTextNode(piece.text) : el("span", { class: name }, piece.text);
  }
  const item = desk.report.items.get(first);
  const index = item?.places.findIndex(
    (place) =>
      place.article === article &&
      place.spans.some(({ start, end }) => start <= piece.start && piece.start < end),
  );
  const click = () => desk.open(first, Math.max(index ?? 0, 0));
  return el("span", { class: `found ${item?.type ?? ""} ${classOf(piece, knowsBody)}`, click }, piece.text);
}

function classOf({ block }: Piece, knowsBody: boolean): string {
  if (block === null) return knowsBody ? "furniture" : "";
  return block.kind === "title" ? "title" : "";
}
