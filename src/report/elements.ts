type Child = Node | string | null;

/** What an element is given: attributes by name, and what a click does. */
export interface Given {
  click?: () => void;
  [attribute: string]: string | number | boolean | null | (() => void);
}

/** Makes an element; text becomes text nodes, never markup, and an attribute that is null or false is left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  furnish(made, given, children.flat());
  return made;
}

/** Makes an element of a drawing. */
export function drawn<K extends keyof SVGElementTagNameMap>(
  name: K,
  given: Given = {},
  ...children: (Child | Child[])[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  furnish(made, given, children.flat());
  return made;
}

/** The element of the page with an id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found;
}

function furnish(made: Element, { click, ...attributes }: Given, children: Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false || typeof value === "function") continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  if (click !== undefined) made.addEventListener("click", click);
  made.append(...children.filter((child) => child !== null));
}
