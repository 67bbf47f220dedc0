/** A page without its scripts and styles, and the JSON-LD that stood among them. */
export interface Stripped {
  html: string;
  jsonLd: string[];
}

const DROPPED = ["script", "style", "svg", "template", "noscript", "iframe", "!--"];
const OPENS = /<(script|style|svg|template|noscript|iframe)(?=[\s>/])|<(!--)/gi;

/**
 * Takes scripts, styles, drawings and comments out of a page before it is parsed: they are most of its bytes. A tag that is
 * never closed stays, and its kind is not looked for again, so that the time stays linear.
 */
export function strip(html: string): Stripped {
  const jsonLd: string[] = [];
  const parts: string[] = [];
  const open = new Set(DROPPED);
  let from = 0;
  OPENS.lastIndex = 0;
  for (let match = OPENS.exec(html); match !== null; match = OPENS.exec(html)) {
    const kind = (match[1] ?? match[2] ?? "").toLowerCase();
    if (!open.has(kind)) continue;
    const end = endOf(html, OPENS.lastIndex, kind);
    if (end === null) {
      open.delete(kind);
      continue;
    }
    if (kind === "script") keepJsonLd(html.slice(match.index, end.from), jsonLd);
    parts.push(html.slice(from, match.index));
    from = end.to;
    OPENS.lastIndex = end.to;
  }
  parts.push(html.slice(from));
  return { html: parts.join(" "), jsonLd };
}

/** Where an element ends: the place of its end tag, and the place behind it. */
function endOf(html: string, at: number, kind: string): { from: number; to: number } | null {
  if (kind === "!--") {
    const end = html.indexOf("-->", at);
    return end < 0 ? null : { from: end, to: end + 3 };
  }
  const close = new RegExp(`</${kind}\\s*>`, "gi");
  close.lastIndex = at;
  const found = close.exec(html);
  return found === null ? null : { from: found.index, to: close.lastIndex };
}

function keepJsonLd(script: string, into: string[]): void {
  const end = script.indexOf(">");
  if (/\btype\s*=\s*["']?application\/ld\+json/i.test(script.slice(0, end))) into.push(script.slice(end + 1));
}
