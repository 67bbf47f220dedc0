import type { ReadProblem } from "../read/read-article.ts";
import type { Input, Piece } from "./input.ts";

const ARTICLES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/** Reads a web archive (WARC) record by record: each page that a server answered with is an article. */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  { source }: Input,
  most: number,
): AsyncGenerator<Piece | ReadProblem> {
  const { WARCParser } = await import("warcio");
  let number = 0;
  try {
    for await (const record of WARCParser.iterRecords(stream)) {
      number += 1;
      const type = contentType(record);
      if (type === null || !ARTICLES.test(type)) continue;
      const name = record.warcTargetURI ?? `${source}#${number}`;
      if (record.warcContentLength > most) {
        yield { source: name, code: "too-large", at: null };
        continue;
      }
      const bytes = await record.readFully(true);
      if (bytes.length > 0) yield { bytes, provenance: provenanceOf(name, record.warcTargetURI, type) };
    }
  } catch (error) {
    const code = isGzipError(error) ? "gzip-broken" : "warc-broken";
    yield { source, code, at: `after record ${number}` };
  }
}

interface WarcRecord {
  warcType: string | null | undefined;
  warcContentType: string | null | undefined;
  httpHeaders: {
    statusCode: number | string | undefined;
    headers: { get(name: string): string | null | undefined };
  } | null;
}

/** The type of the page that a record holds, or null where it holds none (a request, an image, an error's page). */
function contentType({ warcType, warcContentType, httpHeaders }: WarcRecord): string | null {
  if (warcType === "conversion" || warcType === "resource") return warcContentType ?? null;
  if (warcType !== "response" || httpHeaders === null) return null;
  if (Number(httpHeaders.statusCode ?? 200) >= 300) return null;
  return httpHeaders.headers.get("content-type") ?? null;
}

function provenanceOf(source: string, url: string | null | undefined, type: string): Piece["provenance"] {
  const charset = /charset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1] ?? null;
  return { source, published: null, title: null, outlet: null, url: url ?? null, charset };
}

function isGzipError(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("Z_")
  );
}
