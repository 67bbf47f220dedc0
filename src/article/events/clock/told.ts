import type { DateValue, Published } from "../../../model/common.ts";
import type { Document } from "../../../model/document.ts";
import type { ChosenDate } from "../date/date-scene.ts";
import type { PlacedTime } from "../date/place-time.ts";
import type { Draft } from "../draft.ts";
import type { Layer } from "../layer.ts";
import type { Share, Tense } from "./contexts.ts";
import type { Heading } from "./headings.ts";
import type { Interval } from "./named-intervals.ts";
import type { Form } from "./readings.ts";
import type { SentenceWords } from "./shared-words.ts";

/** The article as the clock reads it. */
export interface ClockScene {
  document: Document;
  published: Published | null;
  told: Told[];
  /** The names and nouns of each sentence. */
  words: SentenceWords[];
  /** The day that most happenings are stated to be of, and the first that the body states. */
  salient: Stated | null;
  opening: Stated | null;
}

/** A day that a happening's own sentence states. */
export interface Stated {
  date: ChosenDate;
  given: DateValue;
}

/** A happening with all that does not hang on where the narrative stands. */
export interface Told {
  draft: Draft;
  index: number;
  /** The date that the rules give it, and its value. */
  verdict: ChosenDate | null;
  given: DateValue | null;
  /** The time expression of its sentence that dates it, or could; that one's words and form. */
  time: PlacedTime | null;
  words: string;
  form: Form | null;
  /** The rules give it the expression. */
  own: boolean;
  heading: Heading | null;
  interval: Interval | null;
  traits: Traits;
  /** What holds of it whatever the candidate, as the places of its reasons by source. */
  reasons: readonly Int16Array[];
}

/** What holds of a happening and says the more together with what holds of a candidate. */
export interface Traits {
  tense: Tense;
  share: Share;
  /** It is told inside quotation marks. */
  spoken: boolean;
}

/** An article whose happenings the rules have dated. */
export interface Ruled {
  document: Document;
  layers: Layer[];
  published: Published | null;
  drafts: Draft[];
}
