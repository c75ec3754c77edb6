import type { Format } from "./input";

const FORMATS: Readonly<Record<string, Format>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  shtml: "html",
  md: "markdown",
  markdown: "markdown",
};

/** The format that a file's name tells: .html .htm .xhtml .shtml, .md .markdown; of other names the content decides. */
export function formatOfName(name: string): Format {
  const [, extension = ""] = /\.([^./\\]+)$/.exec(name) ?? [];
  return FORMATS[extension.toLowerCase()] ?? "auto";
}

/** How files begin that people have instead of a text. */
const SIGNATURES: readonly (readonly [beginning: string, kind: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a Word document (.docx) or another archive"],
  ["\u00d0\u00cf\u0011\u00e0", "a Word document (.doc)"],
  ["{\\rtf", "a document in RTF"],
  ["\u001f\u008b", "an archive (gzip)"],
];

/** What a file is that holds no text, by its first bytes; null where it may be one. */
export function noText(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([beginning]) => head.startsWith(beginning))?.[1] ?? null;
}
