/** One and the same text in other forms, as people have it. */

/** Takes the spans out, which differ from form to form; of mentions their number is left. */
export function spanless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spanless);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "span")
      .map(([key, item]: [string, unknown]) => [key, key === "mentions" && Array.isArray(item) ? item.length : spanless(item)]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "“": "&ldquo;",
  "—": "&mdash;",
  "·": "&middot;",
  "%": "&#37;",
  "\u3000": "&#12288;",
  增: "&#x589E;",
  "2": "&#50;",
};
const INLINE = ["b", "span style='font-size:16px'", 'font color="#000"', "strong", "u", "em class=x"];

/** A line as HTML: every few characters a tag in the middle of a word, some characters as entities. */
function htmlLine(line: string): string {
  const letters = [...line];
  let out = "";
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? "";
    const written = i % 3 === 0 || letter === "&" || letter === "<" ? (ENTITIES[letter] ?? letter) : letter;
    const tag = INLINE[(i / 7) % INLINE.length];
    out += tag !== undefined && i % 7 === 0 ? `<${tag}>${written}</${tag.split(" ")[0] ?? ""}>` : written;
  }
  return out;
}

const HEAD = `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>首页 - 政务公开</title>
<style>p { text-indent: 2em } /* 增长100% */</style><script>if (1 < 2) document.write("<p>增长99%</p>");</script></head>
<body><nav><ul><li><a href="/">首页</a></li><li>增长98%</li></ul></nav><div hidden>增长97%</div><div style="display: none">增长96%</div>
<!-- <p>增长95%</p> --><select><option>增长94%</option></select><article>`;
const FOOT = `</article><noscript>增长93%</noscript></body></html>`;

/** A page of paragraphs. */
export function asParagraphs(text: string): string {
  const blocks = text.split("\n").map((line) => (line.trim() === "" ? "" : `<p class="a>b">${htmlLine(line.trim())}</p>`));
  return `${HEAD}\n${blocks.join("\n")}\n${FOOT}`;
}

/** A forum's page: one cell, lines parted by br. */
export function asBreaks(text: string): string {
  return `<table><tr><td id=postmessage>${text.split("\n").map(htmlLine).join("<br />\n")}</td></tr></table>`;
}

/** A page saved by a word processor: a div for each line, source wrapped at a width. */
export function asWrappedDivs(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line.trim() === "" ? "<div><br></div>" : `<div>${line.replace(/([\u4e00-\u9fff]{9})(?=[\u4e00-\u9fff])/g, "$1\n    ")}</div>`,
    )
    .join("\n");
}

const HEADING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。：]{2,40}$/;

/** As a person would set it in Markdown: # for headings, ** for some words, a backslash where a mark is meant as it stands. */
export function asMarkdown(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const safe = line.replace(/[*_`[\]<>\\]/g, "\\$&").replace(/&/g, "&amp;");
      if (/^\S{0,20}政府工作报告$/.test(line)) return `# ${safe}`;
      if (HEADING.test(line)) return `## ${safe}`;
      return safe.replace(/^(.{12})(.{4})(?=.)/u, "$1**$2**").replace(/^[-+#>]/, "\\$&");
    })
    .join("\n\n");
}

/** Bytes of a text in UTF-16 with its mark. */
export function asUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

export interface Print {
  /** Characters of a line. */
  width: number;
  /** What goes wrong at a line's end: a mark hangs over it, takes the character before it along, or stands at the head of the next. */
  marks: "hang" | "carry" | "ignore";
  /** Lines are as wide as so many Chinese characters; Latin letters and digits are half as wide, and their words stay whole. */
  proportional?: boolean;
  /** In front of every paragraph. */
  indent: string;
}

/** A page of print that was copied: paragraphs as lines of one width. Empty lines are gone. */
export function asPrinted(text: string, print: Print): string {
  return text
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [] : printedLines(print.indent + line.trim(), print)))
    .join("\n");
}

const MARK = /[，。、；：！？”）》%]/;
const WORD = /[\w.%]/;

function printedLines(paragraph: string, { width, marks, proportional = false }: Print): string[] {
  const lines: string[] = [];
  let rest = paragraph;
  for (;;) {
    let cut = 0;
    let taken = 0;
    for (; cut < rest.length; cut++) {
      taken += proportional && rest.charCodeAt(cut) < 0x100 ? 0.5 : 1;
      if (taken > width) break;
    }
    if (cut === rest.length) return [...lines, rest];
    if (marks !== "ignore" && MARK.test(rest.charAt(cut))) cut += marks === "hang" ? 1 : -1;
    if (proportional) while (cut > 1 && WORD.test(rest.charAt(cut)) && WORD.test(rest.charAt(cut - 1))) cut--;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut);
    if (rest === "") return lines;
  }
}
