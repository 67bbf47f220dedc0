import { drawn } from "../elements.ts";

/**
 * The sign of each status, told apart by shape alone: a full disc happened, a ring is planned, a triangle alleged, a cross
 * denied, an open square possible; a dash is a quotation.
 */
const SHAPES: Readonly<Record<string, string>> = {
  happened: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
  scheduled: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z",
  alleged: "M0-5.5L5.5 4.5H-5.5Z",
  denied: "M-4-4L4 4M4-4L-4 4",
  possible: "M-4-4H4V4H-4Z",
  quote: "M-4-1.25H4V1.25H-4Z",
};

/** How each status is called. */
export const STATUS_NAMES: Readonly<Record<string, string>> = {
  happened: "happened",
  scheduled: "planned",
  alleged: "alleged",
  denied: "denied",
  possible: "possible",
  quote: "said",
};

/** The sign of a status at a place of a drawing. */
export function shape(status: string, x: number, y: number): SVGPathElement {
  return drawn("path", {
    d: SHAPES[status] ?? "",
    class: `sign ${status}`,
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
  });
}

/** The sign of a status within a line of text. */
export function sign(status: string): SVGSVGElement {
  const given = {
    viewBox: "-7 -7 14 14",
    width: 14,
    height: 14,
    class: "inline-sign",
    "aria-hidden": "true",
  };
  return drawn("svg", given, shape(status, 0, 0));
}
