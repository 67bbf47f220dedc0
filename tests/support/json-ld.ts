import type { ContextDefinition } from "jsonld";

/** The terms of the W3C's annotation context that are used, as the Web Annotation Vocabulary defines them; anything else is an error. */
const ANNOTATION: ContextDefinition = {
  oa: "http://www.w3.org/ns/oa#",
  as: "http://www.w3.org/ns/activitystreams#",
  dc: "http://purl.org/dc/elements/1.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  id: "@id",
  type: "@type",
  Annotation: "oa:Annotation",
  AnnotationPage: "as:OrderedCollectionPage",
  TextualBody: "oa:TextualBody",
  TextPositionSelector: "oa:TextPositionSelector",
  TextQuoteSelector: "oa:TextQuoteSelector",
  items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
  motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
  purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" },
  identifying: "oa:identifying",
  classifying: "oa:classifying",
  describing: "oa:describing",
  linking: "oa:linking",
  body: { "@id": "oa:hasBody", "@type": "@id" },
  target: { "@id": "oa:hasTarget", "@type": "@id" },
  source: { "@id": "oa:hasSource", "@type": "@id" },
  selector: { "@id": "oa:hasSelector", "@type": "@id" },
  value: "rdf:value",
  format: "dc:format",
  start: "oa:start",
  end: "oa:end",
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
};

const CONTEXTS = new Map<string, ContextDefinition>([
  ["http://www.w3.org/ns/anno.jsonld", ANNOTATION],
  ["https://schema.org", { "@vocab": "https://schema.org/" }],
]);

/** Gives jsonld the contexts from here, since no test asks the net. */
async function loadFrom(url: string) {
  const context = CONTEXTS.get(url);
  if (context === undefined) throw new Error(`no context ${url}`);
  return { documentUrl: url, contextUrl: undefined, document: { "@context": context } };
}

/** How a document is read so that a term that no context defines is an error. */
export const STRICT = { documentLoader: loadFrom, safe: true };
