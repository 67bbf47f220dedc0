import { monthOf } from "../../english/calendar-words.ts";
import type { Provenance } from "../provenance.ts";

/** What a mail or a page saved in one file (MHTML) holds: its text or page, and what its head says of it. */
export interface Mail {
  text: string;
  provenance: Provenance;
}

/**
 * Opens a mail or MHTML: of a mail its plain text, else its page, with subject and date; of a saved page the page
 * and its address. Null where it is damaged beyond that.
 */
export async function openMail(bytes: Uint8Array, provenance: Provenance): Promise<Mail | null> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes).catch(() => null);
  if (mail === null) return null;
  const { text, html, subject, headers } = mail;
  const field = (name: string): string | null => headers.find(({ key }) => key === name)?.value ?? null;
  const address = field("snapshot-content-location");
  const page = html === undefined || html.trim() === "" ? null : firstPage(html);
  if (address !== null || /^<?Saved by/i.test(field("from") ?? ""))
    return { text: page ?? text ?? "", provenance: { ...provenance, url: provenance.url ?? address } };
  const sent = sentOn(field("date") ?? "");
  const published = sent === null ? null : { value: sent, basis: "metadata" as const };
  return {
    text: text !== undefined && /\S/.test(text) ? text : (page ?? ""),
    provenance: {
      ...provenance,
      published: provenance.published ?? published,
      title: provenance.title ?? subject ?? null,
    },
  };
}

/** A page without the frames that a browser saves behind it. */
function firstPage(html: string): string {
  const end = /<\/html\s*>/i.exec(html);
  return end === null ? html : html.slice(0, end.index + end[0].length);
}

/** "Thu, 25 Apr 2019 21:40:00 +1000": as printed, in the sender's own zone. */
function sentOn(date: string): string | null {
  const found = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d)/.exec(date);
  if (found === null) return null;
  const [, day = "", month = "", year, clock] = found;
  const number = monthOf(month);
  return number === 0 ? null : `${year}-${twoDigits(number)}-${twoDigits(Number(day))}T${clock}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
