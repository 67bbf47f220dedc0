import type { ArticleRecord } from "../model/article-record.ts";
import type { Profile } from "../profile/profile.ts";
import { readArticle } from "../read/read-article.ts";
import { extractPublished } from "./extract-published.ts";
import type { Piece } from "./input.ts";
import type { Problem } from "./problem.ts";

/** Reads one article's bytes and publishes what is found in them; whatever happens costs this article only. */
export async function extractPiece(
  piece: Piece,
  profile: Profile,
  withText: boolean,
): Promise<ArticleRecord | Problem> {
  try {
    const article = await readArticle(piece.bytes, piece.provenance);
    if (!("text" in article)) return article;
    return extractPublished(article, profile, withText);
  } catch (error) {
    return internalProblem(piece.provenance.source, error);
  }
}

/** A defect of the program met an article: a problem with the code `internal`. */
export function internalProblem(source: string, error: unknown): Problem {
  return {
    source,
    code: "internal",
    at: null,
    detail: error instanceof Error ? String(error.stack) : String(error),
  };
}
