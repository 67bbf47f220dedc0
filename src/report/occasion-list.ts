import type { Desk } from "./desk.ts";
import { el } from "./elements.ts";
import { labelParts } from "./occasion-label.ts";

/** The occasions as buttons above the axis; one of them zooms into its days, and again out of them. */
export function occasionList(desk: Desk): HTMLElement[] {
  return desk.report.timeline.occasions.map((occasion) => {
    const { id } = occasion;
    const { name, days } = labelParts(occasion);
    const zoomed = desk.state.zoom === id;
    const click = () => desk.go({ zoom: zoomed ? "" : id });
    const button = el(
      "button",
      { type: "button", class: "chip", "aria-pressed": zoomed ? "true" : "false", click },
      name,
      el("span", { class: "quiet" }, days),
    );
    return el("li", {}, button);
  });
}
