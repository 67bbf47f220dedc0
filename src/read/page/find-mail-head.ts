import type { Page, Part } from "./page-parts.ts";

/** From: Ann Berg <ann@quay.example> | Sent: Tuesday, October 4, 2022 6:00 AM | Subject: Mill fire */
const FIELD =
  /^\**(?<name>from|to|cc|bcc|sent|date|subject|reply-to|return-path|delivered-to|importance|attachments?|list-unsubscribe|message-id)\**:\**\s+(?=\S)/i;
/** ---------- Forwarded message --------- | Begin forwarded message: */
const FORWARDED = /^\W*(?:begin )?(?:forwarded|original) message\W*$/i;
/** What a mail's head cannot lack. */
const NEEDED = ["from", "subject"];

/** Finds the head of a mail that a text begins with: its subject is the headline, its date a date line, the rest furniture. */
export function findMailHead(page: Page): void {
  const { parts } = page;
  const from = FORWARDED.test(parts[0]?.text ?? "") ? 1 : 0;
  const head: [string, Part][] = [];
  for (const part of parts.slice(from)) {
    const name = FIELD.exec(part.text)?.groups?.name?.toLowerCase();
    if (name === undefined) break;
    head.push([name, part]);
  }
  if (!NEEDED.every((name) => head.some(([found]) => found === name))) return;
  for (const part of parts.slice(0, from)) part.role = "notice";
  for (const [name, part] of head) {
    part.role = name === "date" || name === "sent" ? "date" : "notice";
    if (name === "subject") makeTitle(page, part);
  }
}

/** Subject: Fw: Mill fire in Arden → the headline "Mill fire in Arden" */
function makeTitle(page: Page, part: Part): void {
  const key = FIELD.exec(part.text)?.[0].length ?? 0;
  const answered = /^(?:(?:re|fwd?|aw):\s*)+/i.exec(part.text.slice(key))?.[0].length ?? 0;
  part.start += key + answered;
  part.text = part.text.slice(key + answered);
  part.role = "title";
  page.title ??= part.text;
}
