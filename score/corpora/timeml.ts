import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readCorpus } from "./corpus-files.ts";
import { parseXml, type XmlNode } from "./xml.ts";

/** A time expression of a human annotator. */
export interface GoldTime {
  start: number;
  end: number;
  text: string;
  type: string;
  value: string;
}

/** An event of a human annotator: its calendar date where a link gives one, and whether it is told as having happened. */
export interface GoldEvent {
  start: number;
  end: number;
  text: string;
  class: string;
  date: string | null;
  happened: boolean | null;
}

/** An article of TimeBank or AQUAINT. JSON Lines hold either its times or its events. */
export interface TimeDocument {
  id: string;
  dct: string;
  text: string;
  timexes?: GoldTime[];
  events?: GoldEvent[];
}

/** Reads TimeML: JSON Lines, or `.tml` files as TempEval-3 distributes them. */
export function readTimeml(path: string): TimeDocument[] {
  return readCorpus(path, (files) => files.filter((file) => file.endsWith(".tml")).map(readTml));
}

function readTml(file: string): TimeDocument {
  const root = parseXml(readFileSync(file, "utf8"));
  const body = root.find("TEXT");
  const times = root.all("TIMEX3");
  const dct = times.find((time) => time.is.functionInDocument === "CREATION_TIME");
  const instances = instancesOf(root);
  const inside = (name: string): XmlNode[] => body?.all(name) ?? [];
  const place = (node: XmlNode) => ({
    start: node.start - (body?.start ?? 0),
    end: node.end - (body?.start ?? 0),
    text: node.text,
  });
  return {
    id: basename(file, ".tml"),
    dct: (dct?.is.value ?? "").slice(0, 10),
    text: body?.text ?? "",
    timexes: inside("TIMEX3").map((node) => ({
      ...place(node),
      type: node.is.type ?? "",
      value: node.is.value ?? "",
    })),
    events: inside("EVENT").map((node) => ({
      ...place(node),
      class: node.is.class ?? "",
      ...(instances.get(node.is.eid ?? "") ?? { date: null, happened: null }),
    })),
  };
}

/** Links that put an event on the day of a time expression. */
const ON_IT = /^(?:IS_INCLUDED|SIMULTANEOUS|DURING|IDENTITY)$/;

type Told = Pick<GoldEvent, "date" | "happened">;

/** What the instance of each event, and its links to time expressions, say. */
function instancesOf(root: XmlNode): Map<string, Told> {
  const values = new Map(root.all("TIMEX3").map(({ is }) => [is.tid ?? "", is]));
  const creation = root.all("TIMEX3").find(({ is }) => is.functionInDocument === "CREATION_TIME")?.is.tid;
  const links = root.all("TLINK").map(({ is }) => is);
  return new Map(
    root.all("MAKEINSTANCE").map(({ is }): [string, Told] => {
      const own = links.filter(
        (link) => link.eventInstanceID === is.eiid && link.relatedToTime !== undefined,
      );
      const on = own.find((link) => ON_IT.test(link.relType ?? ""));
      const value = values.get(on?.relatedToTime ?? "")?.value ?? "";
      const after = own.some((link) => link.relatedToTime === creation && link.relType === "AFTER");
      const date = /^\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d)?/.exec(value)?.[0] ?? null;
      return [is.eventID ?? "", { date, happened: happened(is, after) }];
    }),
  );
}

/** Tense, polarity and modality of an instance; null where they leave it open. */
function happened(is: Record<string, string>, after: boolean): boolean | null {
  const modal = (is.modality ?? "NONE") !== "NONE" && is.modality !== "";
  if (is.polarity === "NEG" || modal || is.tense === "FUTURE" || after) return false;
  return /^(?:PAST|PRESENT)$/.test(is.tense ?? "") ? true : null;
}
