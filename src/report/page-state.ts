/** What the reader has chosen; all of it stands in the address, so that a view can be kept and sent. */
export interface State {
  view: string;
  person: string;
  outlet: string;
  status: string;
  kind: string;
  from: string;
  to: string;
  disputed: string;
  text: string;
  /** The occasion that the axis shows. */
  zoom: string;
  /** Whose quotations are listed, and of which occasion ("none": of no occasion). */
  speaker: string;
  occasion: string;
  /** The item whose words are marked, and by which of its accounts. */
  item: string;
  account: string;
  /** The article that is open without an item. */
  article: string;
}

/** Nothing chosen. */
export const NOTHING: Readonly<State> = {
  ...{ view: "", person: "", outlet: "", status: "", kind: "", from: "", to: "", disputed: "", text: "" },
  ...{ zoom: "", speaker: "", occasion: "", item: "", account: "", article: "" },
};

/** What narrows the lists, apart from the view and what is open. */
export const FILTERS: readonly (keyof State)[] = [
  ...(["person", "outlet", "status", "kind", "from", "to", "disputed", "text"] as const),
];

/** "#person=kim-jong-un&view=speakers"; what is not chosen is left out. */
export function hashOf(state: State): string {
  const chosen = Object.entries(state).filter(([, value]) => value !== "");
  return `#${new URLSearchParams(chosen)}`;
}

/** Reads an address; what it does not know it passes over. */
export function stateOf(hash: string): State {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const state = { ...NOTHING };
  for (const name of Object.keys(state) as (keyof State)[]) state[name] = given.get(name) ?? "";
  return state;
}
