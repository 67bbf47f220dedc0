/** An element of an annotated text: its attributes, and the characters that it holds, with their place in the whole text. */
export class XmlNode {
  readonly name: string;
  readonly is: Record<string, string>;
  readonly start: number;
  end: number;
  text = "";
  readonly children: XmlNode[] = [];

  constructor(name: string, is: Record<string, string>, start: number) {
    this.name = name;
    this.is = is;
    this.start = start;
    this.end = start;
  }

  /** Every element of a name below this one, in the order of the text. */
  all(name: string): XmlNode[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.all(name)]);
  }

  /** The first element of a name below this one. */
  find(name: string): XmlNode | undefined {
    return this.all(name)[0];
  }
}

/** A tag with its attributes, or a stretch of characters; comments and declarations are passed over. */
const PIECES =
  /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/**
 * Reads the XML of a corpus. Linguists' XML marks up running text, so that white space counts and offsets (in code points)
 * are those of the text without its tags, which parsers of documents do not tell.
 */
export function parseXml(xml: string): XmlNode {
  const root = new XmlNode("", {}, 0);
  const open = [root];
  let at = 0;
  for (const [, closing, name = "", attributes = "", single, characters] of xml.matchAll(PIECES)) {
    const top = open.at(-1) ?? root;
    if (characters !== undefined) {
      const text = decoded(characters);
      at += Array.from(text).length;
      for (const node of open) node.text += text;
    } else if (closing === "/") {
      top.end = at;
      if (open.length > 1) open.pop();
    } else if (name !== "") {
      const node = new XmlNode(name, attributesOf(attributes), at);
      top.children.push(node);
      if (single !== "/") open.push(node);
    }
  }
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(pairs.map(([, name = "", one, other]) => [name, decoded(one ?? other ?? "")]));
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}
