import type { Desk } from "./desk.ts";
import { el, type Given } from "./elements.ts";
import { hashOf, NOTHING, type State } from "./page-state.ts";

/** Words that change what is chosen; the link's own address opens the same without the filters, in another window too. */
export function link(given: Given, change: Partial<State>, text: string, desk: Desk): HTMLAnchorElement {
  const made = el("a", { ...given, href: hashOf({ ...NOTHING, ...change }) }, text);
  made.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    desk.go(change);
  });
  return made;
}
