// Reads a PolNeAR split into documents with frames, and its attributions into cues, sources and content by token.
import fs from "node:fs";
import { isPlace } from "../dist/article/quotes/learn/boundary-features.js";
import { frameOf, PAD } from "../dist/article/quotes/learn/frame.js";
import { sceneOf } from "../dist/article/quotes/scene.js";
import { segment } from "../dist/article/segment/segment.js";
import { readSyntax } from "../dist/article/syntax/read-syntax.js";
import { readArticle } from "../dist/read/read-article.js";

/** The documents of a corpus file, each with its frame and gold. */
export async function readCorpus(path, limit = Infinity) {
  const lines = fs.readFileSync(path, "utf8").split("\n").filter(Boolean).slice(0, limit);
  const out = [];
  for (const line of lines) out.push(await readDocument(JSON.parse(line)));
  return out;
}

async function readDocument(source) {
  const bytes = new TextEncoder().encode(source.text);
  const about = { source: `${source.id}.txt`, published: { value: source.date, basis: "metadata" } };
  const article = await readArticle(bytes, { ...about, title: null, outlet: null, url: null, charset: null });
  const document = readSyntax(segment(article));
  const scene = sceneOf(document, { entities: [], mentions: [] }, []);
  const frame = frameOf(scene);
  const gold = goldOf(source, document, frame);
  return { id: source.id, frame, gold };
}

/** Attributions by places of the frame. */
function goldOf(source, document, frame) {
  const units = unitOffsets(source.text);
  return source.attributions.map((a) => {
    const places = (spans) => {
      const out = [];
      for (const [s, e] of spans) {
        for (let i = firstToken(document, units[s]); i < document.tokens.length; i++) {
          if (document.tokens[i].start >= units[e]) break;
          out.push(i + PAD);
        }
      }
      return out;
    };
    const content = places(a.content).filter((i) => isPlace(frame, i));
    if (document.tokens[content[0] - PAD]?.lower === "that" && content.length > 2) content.shift();
    return { kind: a.kind, source: places(a.source), cue: places(a.cue), content };
  });
}

function unitOffsets(text) {
  const units = [];
  let at = 0;
  for (const c of text) {
    units.push(at);
    at += c.length;
  }
  units.push(at);
  return units;
}

function firstToken({ tokens }, offset) {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (tokens[mid].end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** How often each word (by the low 16 bits of its lemma's hash) is in a cue: [in cues, in all]. */
export function cueRates(documents) {
  const inCue = new Float64Array(1 << 16);
  const all = new Float64Array(1 << 16);
  for (const { frame, gold } of documents) {
    for (let i = PAD; i < frame.size + PAD; i++) all[frame.lemma[i] & 0xffff]++;
    for (const a of gold) {
      // the words of a long cue share its weight
      for (const i of a.cue)
        inCue[frame.lemma[i] & 0xffff] += a.cue.length > 1 ? 1 / Math.sqrt(a.cue.length) : 1;
    }
  }
  return { inCue, all, rate: inCue.map((n, i) => n / (all[i] + 3)) };
}

/** Chooses the token that stands for each attribution's cue: the one that is most often part of one. */
export function setAnchors(documents, { rate }) {
  for (const { frame, gold } of documents) {
    for (const a of gold) {
      a.anchor = -1;
      let best = -1;
      for (const i of a.cue) {
        const r = rate[frame.lemma[i] & 0xffff];
        if (r > best) [a.anchor, best] = [i, r];
      }
      if (a.anchor < 0) continue;
      const left = a.content.filter((i) => i < a.anchor);
      const right = a.content.filter((i) => i > a.anchor);
      a.left = left.length ? [left[0], left.at(-1)] : null;
      a.right = right.length ? [right[0], right.at(-1)] : null;
    }
  }
}
