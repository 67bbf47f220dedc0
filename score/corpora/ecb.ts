import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readCorpus } from "./corpus-files.ts";
import { parseXml, type XmlNode } from "./xml.ts";

/** A mention of an event; all mentions of one chain tell of the same event. Offsets are code points. */
export interface ChainMention {
  start: number;
  end: number;
  text: string;
  chain: string;
}

/** A lead of ECB+ with its mentions; `topic` is `2ecb` or `2ecbplus`, one of the two stories of topic 2. */
export interface LeadDocument {
  id: string;
  topic: string;
  text: string;
  mentions: ChainMention[];
}

/**
 * Reads ECB+: JSON Lines, or its XML files. Where the list of the sentences that its authors checked
 * (`ECBplus_coreference_sentences.csv`) is among the files, the others are left out.
 */
export function readEcb(path: string): LeadDocument[] {
  return readCorpus(path, (files) => {
    const list = files.find((file) => /coreference_sentences\.csv$/.test(file));
    const checked = list === undefined ? null : checkedSentences(readFileSync(list, "utf8"));
    return files
      .filter((file) => file.endsWith(".xml"))
      .map((file) => readLead(basename(file, ".xml"), parseXml(readFileSync(file, "utf8")), checked))
      .filter(({ text }) => text !== "");
  });
}

/** `TOPIC,FILE,SENTENCE` a line. */
function checkedSentences(csv: string): Set<string> {
  const rows = csv.trim().split(/\r?\n/).slice(1);
  return new Set(
    rows
      .map((row) => row.split(",").map((cell) => cell.trim()))
      .map(([topic, file, sentence]) => `${topic}_${file} ${sentence}`),
  );
}

interface Placed {
  start: number;
  end: number;
}

function readLead(id: string, root: XmlNode, checked: Set<string> | null): LeadDocument {
  const tokens = root
    .all("token")
    .filter(({ is }) => checked === null || checked.has(`${id} ${is.sentence}`));
  const places = new Map<string, Placed>();
  let text = "";
  for (const token of tokens) {
    const gap = text === "" || /^[.,;:!?%)\]]|^'(?:s|re|ve|ll|d|m)?$|^n't$/.test(token.text) ? "" : " ";
    const start = Array.from(text + gap).length;
    text += gap + token.text;
    places.set(token.is.t_id ?? "", { start, end: Array.from(text).length });
  }
  const topic = id.replace(/_\d+/, "");
  return { id, topic, text, mentions: mentionsOf(id, root, { text, places }) };
}

/** Marked happenings, with the chain that a relation between texts gives them; without one they are alone. */
function mentionsOf(
  id: string,
  root: XmlNode,
  lead: { text: string; places: Map<string, Placed> },
): ChainMention[] {
  const chains = new Map(
    root
      .all("CROSS_DOC_COREF")
      .flatMap((relation) =>
        relation.all("source").map(({ is }): [string, string] => [is.m_id ?? "", relation.is.note ?? ""]),
      ),
  );
  const marked = root.find("Markables")?.children.filter(({ name }) => /^(?:NEG_)?ACTION_/.test(name)) ?? [];
  const characters = Array.from(lead.text);
  return marked.flatMap((mention) => {
    const anchors = mention.all("token_anchor").flatMap(({ is }) => lead.places.get(is.t_id ?? "") ?? []);
    if (anchors.length === 0) return [];
    const start = Math.min(...anchors.map((anchor) => anchor.start));
    const end = Math.max(...anchors.map((anchor) => anchor.end));
    const number = mention.is.m_id ?? "";
    const chain = chains.get(number) ?? `Singleton_${number}_${id}`;
    return [{ start, end, text: characters.slice(start, end).join(""), chain }];
  });
}
