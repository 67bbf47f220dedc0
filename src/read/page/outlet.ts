import type { Part } from "./page.ts";

/** © 2024 Example Media. All rights reserved. | Copyright 2024 The Evening Tribune Ltd */
const OWNER =
  /^(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|copyright))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by\s+)?(?<name>[^.,|©/\d]{3,60}?)(?:,?\s*(?:inc|ltd|llc|limited|gmbh|plc|corp|co)\b.*|\s+or its affiliated.*|[.,|].*|\s*all rights.*)?$/i;

/** The outlet that a page's foot names as its owner. */
export function outletOf(parts: Part[]): string | null {
  for (const { role, text } of parts.toReversed()) {
    const name = role === "notice" ? OWNER.exec(text.slice(0, 200))?.groups?.name?.trim() : undefined;
    if (name !== undefined && /\p{L}/u.test(name) && !/^all rights/i.test(name)) return name;
  }
  return null;
}
