import type { Diagnostic } from "../model/report";

/** Bytes as text. */
export interface Decoded {
  /** A byte order mark stays its first character, so that offsets are those of the file. */
  text: string;
  /** Name of the encoding that was used, as in the Encoding Standard: utf-8, gb18030, utf-16le, big5 … */
  encoding: string;
  /** What it was chosen by: a byte order mark, the bytes being UTF-8, a declaration in the file, none of them, the caller. */
  how: "bom" | "utf-8" | "declared" | "gb18030" | "asked";
  /** Guesses and bytes that could not be read. Spans are offsets into `text`. */
  messages: Diagnostic[];
}

/** How bytes are to be decoded. */
export interface DecodeOptions {
  /** The encoding where it is known, in any of its names: gbk, GB2312, big5, utf-16le … A byte order mark is stronger. */
  encoding?: string;
}

/**
 * Makes text of a file's bytes. In this order: a byte order mark; the encoding that is asked for; UTF-8 where the bytes are that
 * without fault; the encoding that the file declares (`<meta charset>`, `<?xml encoding?>`); UTF-8 with damage; GB18030, which
 * GBK and GB2312 are a part of. Bytes that are none of it become U+FFFD, and a message counts them.
 *
 * @param bytes The file's bytes.
 * @param options The encoding, where it is known.
 * @returns The text, and how it was found.
 * @throws `TypeError` when given anything but bytes.
 * @throws `RangeError` when asked for an encoding that there is not.
 * @example
 * import { decode } from "gov-work-report";
 *
 * const bytes = Uint8Array.of(0xb9, 0xa4, 0xd7, 0xf7);
 * decode(bytes); // → { text: "工作", encoding: "gb18030", how: "gb18030" }
 */
export function decode(bytes: Uint8Array | ArrayBuffer, { encoding }: DecodeOptions = {}): Decoded {
  const view = viewOf(bytes);
  const marked = byMark(view);
  if (marked !== null) return read(view, marked, "bom", []);
  if (encoding !== undefined) return read(view, asked(encoding), "asked", []);
  const made = guess(view);
  if (!view.includes(0)) return made;
  const reason = 'There are null characters: this may be UTF-16 without a mark, decode(bytes, { encoding: "utf-16le" })';
  return { ...made, messages: [{ rule: "encoding-guessed", severity: "warning", reason, span: null }, ...made.messages] };
}

function guess(view: Uint8Array): Decoded {
  const declared = declaredIn(view);
  const strict = strictly(view, "utf-8");
  if (strict !== null) return plain(strict, view, declared);
  const known = declared === null || declared === "utf-8" ? null : strictly(view, declared);
  if (declared !== null && known !== null) return { text: known, encoding: declared, how: "declared", messages: [] };
  const loose = decoderOf("utf-8").decode(view);
  if (isMostly(loose)) return { text: loose, encoding: "utf-8", how: "utf-8", messages: damage(loose, "utf-8") };
  if (declared !== null && declared !== "utf-8" && declared !== "gb18030") return read(view, declared, "declared", []);
  const guessed = `No UTF-8, and no encoding is declared${declared === null ? "" : " that fits"}: read as GB18030`;
  const read18030 = read(view, "gb18030", declared === "gb18030" ? "declared" : "gb18030", []);
  if (declared !== "gb18030") read18030.messages.unshift({ rule: "encoding-guessed", severity: "info", reason: guessed, span: null });
  return read18030;
}

function viewOf(bytes: unknown): Uint8Array {
  if (ArrayBuffer.isView(bytes)) return new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  // Told by its name: the buffer may come from another realm, such as a frame or a test's sandbox.
  if (Object.prototype.toString.call(bytes) === "[object ArrayBuffer]") return new Uint8Array(bytes as ArrayBuffer);
  if (typeof bytes === "string") throw new TypeError("decode() needs bytes; a string is decoded already: parseReport(text)");
  const kind = bytes === null ? "null" : typeof bytes;
  throw new TypeError(`decode() needs the bytes of a file as Uint8Array or ArrayBuffer (await readFile(path)), not ${kind}`);
}

function byMark(view: Uint8Array): string | null {
  const [a, b, c] = view;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0x84 && b === 0x31 && c === 0x95 && view[3] === 0x33 ? "gb18030" : null;
}

/** The canonical name of an encoding. GB2312 and GBK are read as GB18030, which has all of their characters and more. */
function asked(label: string): string {
  const name = nameOf(label);
  if (name === null) {
    throw new RangeError(`decode() knows no encoding ${JSON.stringify(label)}: utf-8, gb18030, big5, utf-16le, utf-16be …`);
  }
  return name;
}

function nameOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === "gbk" ? "gb18030" : encoding;
  } catch {
    return null;
  }
}

/** charset=gb2312 in a meta element, encoding="…" in an XML declaration. */
const DECLARED = /<meta\s[^>]{0,300}?charset\s*=[\s"']*([\w.:-]{2,40})|^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;

function declaredIn(view: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(view.subarray(0, 4096));
  const match = DECLARED.exec(head);
  const name = nameOf(match?.[1] ?? match?.[2] ?? "");
  // Whoever could read the declaration did not read UTF-16: the standard takes it for UTF-8.
  return name?.startsWith("utf-16") === true ? "utf-8" : name;
}

/** UTF-8 without fault. A declaration that says otherwise is an old one: the page was converted. */
function plain(text: string, view: Uint8Array, declared: string | null): Decoded {
  if (declared === null) return { text, encoding: "utf-8", how: "utf-8", messages: [] };
  if (declared === "utf-8") return { text, encoding: "utf-8", how: "declared", messages: [] };
  // Nothing but ASCII is the same either way.
  if (text.length === view.length) return { text, encoding: declared, how: "declared", messages: [] };
  const reason = `The file says that it is ${declared}, but it is UTF-8`;
  return { text, encoding: "utf-8", how: "utf-8", messages: [{ rule: "encoding-guessed", severity: "info", reason, span: null }] };
}

function read(view: Uint8Array, encoding: string, how: Decoded["how"], messages: Diagnostic[]): Decoded {
  const text = decoderOf(encoding).decode(view);
  return { text, encoding, how, messages: [...messages, ...damage(text, encoding)] };
}

function decoderOf(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { ignoreBOM: true });
}

function strictly(view: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(view);
  } catch {
    return null;
  }
}

/** Whether the faults are few among the characters that UTF-8 spells with three bytes: GB18030 hardly ever looks like those. */
function isMostly(text: string): boolean {
  let sound = 0;
  let lost = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LOST) lost++;
    else if (code >= 0x800) sound++;
  }
  return lost * 5 < sound;
}

const LOST = 0xfffd;

function damage(text: string, encoding: string): Diagnostic[] {
  const first = text.indexOf("\ufffd");
  if (first < 0) return [];
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  const reason = `${count} ${count === 1 ? "place is" : "places are"} no ${encoding} and became U+FFFD, here the first`;
  return [{ rule: "damaged-text", severity: "warning", reason, span: { start: first, end: first + 1 } }];
}
