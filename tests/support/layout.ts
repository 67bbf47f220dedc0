import type { Layout } from "../../src/export/layout.ts";

/** How a timeline is laid out where nothing is asked for, under whatever a test sets. */
export function layout(set: Partial<Layout> = {}): Layout {
  const page = () => Promise.reject(new Error("no page is asked for"));
  return { compact: false, page, table: "quotes", bom: false, texts: new Map(), ...set };
}
