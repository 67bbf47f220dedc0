import { STATUS_NAMES, sign } from "./axis/shapes.ts";
import { el } from "./elements.ts";

/** What the signs of the axis mean. */
export function legend(): HTMLElement {
  const rows = Object.entries(STATUS_NAMES).map(([status, name]) => el("li", {}, sign(status), name));
  return el("ul", { class: "legend", "aria-label": "Signs" }, rows);
}
