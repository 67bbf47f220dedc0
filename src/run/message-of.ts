import type { Problem } from "./problem.ts";

/** The sentence for a problem: what is wrong, where, and what to do. The same on every machine, so that it can stand in the data. */
export function messageOf({ code, at }: Pick<Problem, "code" | "at">): string {
  const wording = WORDING.get(code) ?? `cannot be read (${code})`;
  if (wording.includes("%")) return wording.replace("%", at ?? "?");
  return at === null ? wording : `${at}: ${wording}`;
}

/** Code → wording; `%` stands for the place or the detail. */
const WORDING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Inputs
    "not-found": "no such file or folder; check the path",
    unreadable: "may not be read; check its permissions",
    "no-match": "no file matches the pattern; check it, and quote it",
    empty: "holds no text",
    binary: "is %, not text; save the article as text or HTML",
    document: "is %; open it and save it as text or HTML (pandoc and pdftotext can do that too)",
    address:
      "is an address, and onrecord uses no network; save the page, or pipe it: curl -s URL | onrecord extract -",
    "too-large": "is larger than --max-bytes allows; raise it if this is one article",
    "gzip-broken": "the gzip data are broken; fetch or pack the file again",
    "warc-broken": "the web archive is broken here; the records that are whole were read",
    "warc-no-length": "the record does not say how long it is; it was left out",
    "content-broken": "the page is packed and cannot be unpacked; fetch it again",
    "content-encoding": "the page is packed in a way that is not known here (known are gzip, deflate and br)",
    "not-a-file": "is a pipe, a socket or a device, not a file; name it itself if it is to be read",
    "json-invalid": "is not valid JSON; mend it or leave it out",
    "json-no-text": "has none of the fields text, content, body and articleBody",
    internal: "onrecord failed on this article; please report it with the article",
    // Records given to merge
    "record-not-json": "not a JSON line; records are what extract --records writes",
    "record-invalid": "not a valid article record: %",
    "record-other-schema": "written by another version of onrecord (%); extract the article again",
    "records-wanted":
      "is a timeline, which cannot be merged again; merge takes records, as extract --records writes them",
    // What keys and merge --parts write
    "line-other": "not a line of the kind that is wanted here: keys, facts or parts, as onrecord wrote them",
    "facts-missing": "says nothing of the article %; make keys and facts of all articles",
    // Records that may not be mixed
    "other-engine": "made by other rules (%); extract the articles again",
    "other-profile": "made under the profile %; give it with --profile, or extract the articles again",
    "other-profile-hash": "made under another state of this profile (%); extract the articles again",
    // A timeline given
    "timeline-not-json": "is not JSON; a timeline is what extract and merge print",
    "timeline-invalid": "not a valid timeline: %",
    "timeline-other-schema": "written by another version of onrecord (%); make the timeline again",
    "timelines-many": "only one timeline can be read; merge the records of both",
    "texts-wanted": "needs the articles' texts: give articles, or records made with --with-text",
    "folder-wanted": "writes files for each article; name a folder with -o",
    "verify-other": "is neither a timeline nor records; give what extract or merge wrote",
    "verify-other-rules":
      "made by other rules or under another profile: only its words are held against the articles",
    "id-unknown": "no quotation, event or disagreement has this id; onrecord quotes and events show ids",
    "id-many": "more than one id begins so; give more of it",
    // A cache
    "cache-unusable": "the folder of the cache cannot be made or read; name another",
    "cache-wanted": "name the folder of the cache, or set ONRECORD_CACHE",
    "cache-none": "there is no cache of onrecord in this folder",
    // Configuration
    "files-from-not-found": "the list of inputs cannot be read; check the path",
    "metadata-not-found": "the table of metadata cannot be read; check the path",
    "metadata-not-csv": "not a CSV table",
    "metadata-no-columns": "the table of metadata needs the columns file and published",
    "metadata-date": "the date of % is not of the form 2024-06-19 or 2024-06-19T14:05",
    "metadata-unmatched": "no input answers to the row %",
    "profile-not-found": "no such profile; give a built-in name (kim-putin, none) or a file",
    "config-not-json": "is not a JSON object of options; mend it, or pass it by with --no-config",
    "config-key": "%: there is no such option; onrecord COMMAND --help names them",
    "config-key-near": "%",
    "config-value": "%",
    "profile-near": "no such profile; did you mean %?",
    "command-wanted": "is no command; did you mean onrecord extract %?",
    "profile-not-json": "the profile is not JSON",
    "profile-invalid": "the profile is wrong at %",
    "schema-unknown": "no such kind of data; there are article, timeline, profile and error",
    "records-format": "--records always writes NDJSON records; leave out %",
    "records-view": "% is taken after merging and changes no record",
    "records-made-unread": "some inputs could not be read when these records were made; see unread",
    // Output
    "show-instead": "prints JSON, for programs; onrecord show prints the same for a person",
    "output-ending":
      "no form that onrecord writes ends in %; name the file .json, .csv, .html, .md, .txt or .ics",
    "output-no-folder": "the folder to write into is not there; make it first",
    "output-no-folder-made": "cannot be made a folder; check the path",
    "output-is-folder": "is a folder; name a file in it",
    "output-is-input": "would be written over an input; name another file",
    "output-among-inputs": "is the output of this run and was not read",
    "output-not-replaced": "may not be replaced; what stood there is still there",
    "output-failed": "could not be written to the end",
  }),
);
