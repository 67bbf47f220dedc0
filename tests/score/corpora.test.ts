import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readEcb } from "../../score/corpora/ecb.ts";
import { readPolnear } from "../../score/corpora/polnear.ts";
import { readTimeml } from "../../score/corpora/timeml.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-corpora-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(files: Record<string, string>): string {
  const place = mkdtempSync(join(folder, "c-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return place;
}

describe("corpora as they are distributed", () => {
  it("reads TimeML: offsets count the text without its tags", () => {
    const tml = `<?xml version="1.0" ?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2021-03-02" functionInDocument="CREATION_TIME">2021-03-02</TIMEX3></DCT>
<TEXT>
Roth &amp; Co <EVENT eid="e1" class="OCCURRENCE">sailed</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2021-03-01">Monday</TIMEX3> and will <EVENT eid="e2" class="OCCURRENCE">sail</EVENT> again.
</TEXT>
<MAKEINSTANCE eiid="ei1" eventID="e1" tense="PAST" aspect="NONE" polarity="POS" />
<MAKEINSTANCE eiid="ei2" eventID="e2" tense="FUTURE" aspect="NONE" polarity="POS" />
<TLINK lid="l1" eventInstanceID="ei1" relatedToTime="t1" relType="IS_INCLUDED" /></TimeML>`;
    expect(readTimeml(written({ "one.tml": tml }))).toEqual([
      {
        id: "one",
        dct: "2021-03-02",
        text: "\nRoth & Co sailed on Monday and will sail again.\n",
        timexes: [{ start: 21, end: 27, text: "Monday", type: "DATE", value: "2021-03-01" }],
        events: [
          { start: 11, end: 17, text: "sailed", class: "OCCURRENCE", date: "2021-03-01", happened: true },
          { start: 37, end: 41, text: "sail", class: "OCCURRENCE", date: null, happened: false },
        ],
      },
    ]);
  });

  it("reads ECB+: chains across texts, and the sentences that its authors checked", () => {
    const xml = `<Document doc_name="3_1ecb.xml"><token t_id="1" sentence="0">The</token><token t_id="2" sentence="0">dam</token>
<token t_id="3" sentence="0">burst</token><token t_id="4" sentence="0">.</token><token t_id="5" sentence="1">Advertisement</token>
<Markables><ACTION_OCCURRENCE m_id="7"><token_anchor t_id="3"/></ACTION_OCCURRENCE><HUMAN_PART m_id="8"><token_anchor t_id="2"/></HUMAN_PART></Markables>
<Relations><CROSS_DOC_COREF r_id="1" note="ACT9"><source m_id="7"/><target m_id="20"/></CROSS_DOC_COREF></Relations></Document>`;
    const place = written({
      "3/3_1ecb.xml": xml,
      "ECBplus_coreference_sentences.csv": "Topic,File,Sentence Number\n3,1ecb,0\n",
    });
    expect(readEcb(place)).toEqual([
      {
        id: "3_1ecb",
        topic: "3ecb",
        text: "The dam burst.",
        mentions: [{ start: 8, end: 13, text: "burst", chain: "ACT9" }],
      },
    ]);
  });

  it("reads brat: pieces put together by their attribution", () => {
    const place = written({
      "text/a_2021-03-02_x.txt": 'Roth said "we stop" today.',
      "ann/a_2021-03-02_x.ann":
        'T1\tSource 0 4\tRoth\nT2\tCue 5 9\tsaid\nT3\tContent 10 19\t"we stop"\nE1\tCue:T2 Source:T1 Content:T3\n',
    });
    expect(readPolnear(place)).toEqual([
      {
        id: "a_2021-03-02_x",
        date: "2021-03-02",
        text: 'Roth said "we stop" today.',
        attributions: [{ kind: "direct", source: [[0, 4]], cue: [[5, 9]], content: [[10, 19]] }],
      },
    ]);
  });
});
