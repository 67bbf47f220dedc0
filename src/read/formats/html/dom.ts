/** What is used of a parsed page's nodes, whichever library parsed it. */
export interface DomNode {
  nodeType: number;
  localName?: string;
  textContent: string | null;
  parentNode: DomNode | null;
  firstChild: DomNode | null;
  nextSibling: DomNode | null;
}

/** An element of a parsed page. */
export interface DomElement extends DomNode {
  localName: string;
  getAttribute(name: string): string | null;
}

/** A parsed page. */
export interface DomDocument {
  body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Whether a node is an element. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}
