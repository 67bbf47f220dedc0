const HEAD = 4096;

/** Whether bytes are a mail or MHTML: header lines from the start, and among them that they are MIME. */
export function isMail(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString("latin1");
  const fields = head.split(/\r?\n\r?\n/, 1)[0] ?? "";
  return FIELD.test(fields) && MIME.test(fields);
}

const FIELD = /^(?:From [^\n]*\n)?[\w-]+:[ \t]?[^\n]*\n/;
const MIME = /^(?:MIME-Version:\s*1|Content-Type:\s*(?:multipart|message)\/)/im;
