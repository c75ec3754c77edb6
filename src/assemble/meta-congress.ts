// The people's congress the report is read to.
//   takes    在青云市第十九届人民代表大会第三次会议上 · 第十四届全国人民代表大会第二次会议 · 区十九届人大三次会议上 · 第19届…第3次会议
//   refuses  贯彻市十六届人大二次会议精神 (spoken of, not spoken to)
import type { Congress } from "../model/report";
import type { Front } from "./meta-front";
import { ordinalOf } from "./meta-ordinal";

const number = String.raw`\d{1,2}|[一二三四五六七八九十]{1,3}`;
const numeral = `(${number})`;
const full = new RegExp(String.raw`第${numeral}届(全国)?(?:人民代表大会|人代会)(?:全体会议)?,?第?${numeral}次(?:全体)?会议`);
const short = new RegExp(String.raw`第?${numeral}届(全国)?人大第?${numeral}次会议`);
/** 第十七届云溪县人民代表大会第四次会议 */
const inverted = new RegExp(
  String.raw`第${numeral}届([\u4e00-\u9fff]{2,20}?)(?:人民代表大会|人代会)(?:全体会议)?,?第?${numeral}次(?:全体)?会议`,
);
const han = /[\u4e00-\u9fff]/;
/** In the opening only the congress spoken to counts: 向第一届…会议提出, 我们第一届…会议. */
const spokenTo = new RegExp(
  String.raw`(?:向|在|我们)(?:这次)?(?=第(?:${number})届(?:全国)?人民代表大会第?(?:${number})次会议,?(?:提出|报告|[作上]|在听))`,
);

/** A congress with the words before it (成都市温江区; null for the national one) and what stood on its line. */
export interface CongressReading {
  congress: Congress;
  /** The region as the congress's name has it, "" where it says nothing but 县 or 区. */
  path: string;
  national: boolean;
  /** Its line without white space, and where the congress stands in it. */
  line: string;
  at: number;
}

export function readCongress(front: Front): CongressReading | null {
  const lines = front.lines.map((line) => line.closed);
  // A name may run on in the next line; without its 届 there is none.
  const named = lines.map((line) => line.includes("届"));
  const joined: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (named[at] === true) joined.push(line);
    if (named[at] === true || named[at + 1] === true) joined.push(line + (lines[at + 1] ?? ""));
  }
  let best: { reading: CongressReading; rank: number } | null = null;
  for (const line of joined) {
    const reading = congressIn(line, full) ?? congressIn(line, short) ?? congressOf(line);
    if (reading === null) continue;
    const rank = rankOf(reading);
    if (best === null || rank > best.rank) best = { reading, rank };
  }
  if (best !== null && best.rank > 0) return best.reading;
  const start = front.opening.slice(0, 400).search(spokenTo);
  return start < 0 ? null : congressIn(front.opening.slice(start), full);
}

/** A delivery line says 在…会议上 and a day; a link to some other meeting says neither. */
function rankOf({ line, at, congress }: CongressReading): number {
  const after = line.slice(at + congress.name.length);
  const isFull = congress.name.includes("人民代表大会") ? 2 : 0;
  const inside = /[在于向]$/.test(line.slice(0, at)) ? 2 : 0;
  return isFull + inside + (/^上/.test(after) ? 2 : 0) + (/日/.test(line) ? 1 : 0) + (line.length < 80 ? 1 : 0);
}

function congressIn(line: string, pattern: RegExp): CongressReading | null {
  const match = pattern.exec(line);
  if (match === null) return null;
  const term = ordinalOf(match[1] ?? "");
  const session = ordinalOf(match[3] ?? "");
  if (term === null || session === null) return null;
  const path = pathBefore(line, match.index);
  const at = match.index - path.length;
  const congress = { name: path + match[0], term, session };
  return { congress, path: path === "全国" ? "" : path, national: match[2] !== undefined || path === "全国", line, at };
}

/** The region stands inside the name. */
function congressOf(line: string): CongressReading | null {
  const match = inverted.exec(line);
  const path = match?.[2] ?? "";
  const term = ordinalOf(match?.[1] ?? "");
  const session = ordinalOf(match?.[3] ?? "");
  if (match === null || term === null || session === null) return null;
  return { congress: { name: match[0], term, session }, path, national: path === "全国", line, at: match.index };
}

/** The run of Chinese characters before 第…届, from behind 在 or 向, the title or the date: …15日某某市长在|上海市|第十六届. */
function pathBefore(line: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 30 && han.test(line.charAt(start - 1))) start--;
  const run = line.slice(start, end);
  const inside = run.indexOf("在");
  if (inside >= 0) return run.slice(inside + 1);
  // 二○二四年一月八日|安平县, 安平县政府工作报告 ⏎ 安平县: a day or a title ends before the path begins.
  const other = /^.*(?:报告|[一二三四五六七八九十]日|[〇零一二三四五六七八九]年)(?=.)/u.exec(run);
  if (other !== null) return run.slice(other[0].length);
  return run.replace(/^(?:[日月年号向于]|(?:政府)?工作报告)+(?=.)/, (lead) => (start > 0 || lead.length > 1 ? "" : lead));
}
