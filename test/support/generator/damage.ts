/** One way of damaging a text; where and with what are numbers, so that a failing case can be made smaller. */
export interface Edit {
  kind: keyof typeof edits;
  /** Places as shares of the text's length. */
  at: number;
  to: number;
  /** Which of the scraps. */
  scrap: number;
}

/** What gets into texts by accident, by conversion, or on purpose. */
export const scraps: readonly string[] = [
  "\n",
  "\r\n",
  "\r",
  "\n\n    ",
  "\t",
  "\u3000\u3000",
  "\u00a0",
  "\u2028",
  "\u0085",
  "\v\f",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u202e",
  "\u2067",
  "\u0301\u0302\u0303",
  "\0",
  "\ud83d",
  "\udc00",
  "\ud842\udfb7",
  "\ufffd",
  "\u{1f600}",
  "\ufdfd",
  "一、",
  "（二）",
  "1.",
  "①",
  "第一部分 ",
  "——",
  "3.5%",
  "９．８％",
  "百分之",
  "三分之",
  "○〇零",
  "1e999",
  "9".repeat(330),
  "0.".repeat(20),
  "亿".repeat(9),
  "万亿元以上",
  "—5%",
  "5%—",
  "分别",
  "分别增长",
  "均",
  "、".repeat(12),
  "其中",
  "力争",
  "由5%提高到",
  "以上、力争达到",
  "与经济增长同步",
  "主要预期目标是：",
  "今年办好十件民生实事：一是",
  "牵头单位：",
  "（责任单位：",
  "名词解释\n",
  "附件\n",
  "各位代表：",
  "2031年工作安排",
  "2030年工作回顾",
  "。",
  "”",
  "“",
  "（",
  "）",
  "[1]",
  "[1]:",
  "# ",
  "> ",
  "```\n",
  "---\n",
  "<p>",
  "</p",
  "<!--",
  "&nbsp;",
  "&#x110000;",
  "<table><tr><td>",
  "<td class='x",
  "<br/>",
  "<script>",
  "</script>",
  "<p hidden>",
  '<div style="display:none">',
  "<pre>\n",
  "<sup>[1]</sup>",
  "<title>政府工作报告",
  "<textarea>",
  "<![CDATA[",
  "<?xml ",
  "<!DOCTYPE html>",
  "&#0;",
  "&#xd800;",
  "&#55;",
  "&amp",
  "&lt;p&gt;",
  "&nGt;",
  "|---|---|\n",
  "| 1 | 2 |",
  "[x](y)",
  "![](",
  "~~~",
  "<https://a.b>",
  "\\",
  "**_*",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "%s",
  "$&",
  "$1",
  "\\u0000",
];

const place = (text: string, share: number): number => Math.min(text.length, Math.max(0, Math.round(text.length * share)));

function lineAt(text: string, at: number): [start: number, end: number] {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const next = text.indexOf("\n", at);
  return [start, next < 0 ? text.length : next + 1];
}

const scrapOf = ({ scrap }: Edit): string => scraps[scrap % scraps.length] ?? "";

/** A stretch between two places, no longer than a few sentences. */
function stretch(text: string, { at, to }: Edit, longest = 120): [start: number, end: number] {
  const [start, end] = [place(text, Math.min(at, to)), place(text, Math.max(at, to))];
  return [start, Math.min(end, start + longest)];
}

const edits = {
  "delete a line": (text: string, { at }: Edit) => {
    const [start, end] = lineAt(text, place(text, at));
    return text.slice(0, start) + text.slice(end);
  },
  "delete a stretch": (text: string, edit: Edit) => {
    const [start, end] = stretch(text, edit);
    return text.slice(0, start) + text.slice(end);
  },
  "swap two characters": (text: string, { at, to }: Edit) => {
    const [one, other] = [place(text, Math.min(at, to)), place(text, Math.max(at, to))];
    if (other >= text.length || one === other) return text;
    return text.slice(0, one) + text.charAt(other) + text.slice(one + 1, other) + text.charAt(one) + text.slice(other + 1);
  },
  "swap neighbours": (text: string, { at }: Edit) => {
    const one = place(text, at);
    return one + 2 > text.length ? text : text.slice(0, one) + text.charAt(one + 1) + text.charAt(one) + text.slice(one + 2);
  },
  "double a block": (text: string, edit: Edit) => {
    const [start, end] = stretch(text, edit, 600);
    return text.slice(0, end) + text.slice(start);
  },
  "double a line": (text: string, { at }: Edit) => {
    const [start, end] = lineAt(text, place(text, at));
    return text.slice(0, end) + text.slice(start);
  },
  "move a block": (text: string, { at, to, scrap }: Edit) => {
    const [start, end] = stretch(text, { kind: "move a block", at, to, scrap });
    const rest = text.slice(0, start) + text.slice(end);
    const target = place(rest, (scrap % 97) / 97);
    return rest.slice(0, target) + text.slice(start, end) + rest.slice(target);
  },
  "put something in": (text: string, edit: Edit) => {
    const at = place(text, edit.at);
    return text.slice(0, at) + scrapOf(edit) + text.slice(at);
  },
  "put something in several times": (text: string, edit: Edit) => {
    const at = place(text, edit.at);
    return text.slice(0, at) + scrapOf(edit).repeat(1 + Math.floor(edit.to * 8)) + text.slice(at);
  },
  "replace a character": (text: string, edit: Edit) => {
    const at = place(text, edit.at);
    return text.slice(0, at) + scrapOf(edit) + text.slice(at + 1);
  },
  "cut the end off": (text: string, { at }: Edit) => text.slice(0, place(text, at)),
  "cut the beginning off": (text: string, { at }: Edit) => text.slice(place(text, at)),
  "lose a line end": (text: string, { at }: Edit) => {
    const end = text.indexOf("\n", place(text, at));
    return end < 0 ? text : text.slice(0, end) + text.slice(end + 1);
  },
} satisfies Record<string, (text: string, edit: Edit) => string>;

export const editKinds = Object.keys(edits) as (keyof typeof edits)[];

/** The text after all edits, one by one. It does not grow beyond twice its length and a little. */
export function damaged(text: string, all: readonly Edit[]): string {
  const longest = 2 * text.length + 4000;
  return all.reduce((now, edit) => edits[edit.kind](now, edit).slice(0, longest), text);
}

/** The same for bytes: cut off, changed, dropped, doubled. */
export function damagedBytes(bytes: Uint8Array, all: readonly Edit[]): Uint8Array {
  let now = [...bytes];
  for (const { kind, at, to, scrap } of all) {
    const start = Math.round(now.length * at);
    const end = Math.min(now.length, start + 1 + Math.floor(to * 12));
    if (kind === "cut the end off") now = now.slice(0, start);
    else if (kind === "cut the beginning off") now = now.slice(start);
    else if (kind.startsWith("delete") || kind === "lose a line end") now.splice(start, end - start);
    else if (kind.startsWith("double") || kind === "move a block") now.splice(start, 0, ...now.slice(start, end));
    else if (kind.startsWith("swap")) now.splice(start, 2, ...now.slice(start, start + 2).reverse());
    else now.splice(start, kind === "replace a character" ? 1 : 0, scrap % 256, (scrap * 7) % 256);
  }
  return Uint8Array.from(now);
}
