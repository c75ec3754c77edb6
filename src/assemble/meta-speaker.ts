// Who read the report out.
//   takes    区长 李青山 · 市长李青 · 李青市长在…上 · 国务院总理 ⏎ 李　强 · 自治区主席 阿布都·克里木 · …会议上省长李青山作政府工作报告
//   refuses  市长信箱 · 县长办公会议 · 记者 李青山
import type { Speaker } from "../model/report";
import { noNames, officePrefixes, offices, surnames } from "../vocabulary/offices";
import { closed, type Front } from "./meta-front";

const office = `((?:${officePrefixes.join("|")})?(?:${offices.join("|")}))`;
const letter = "[\\u3400-\\u4dbf\\u4e00-\\u9fff]";
const gap = "[ \\t\\u3000\\u00a0]";
// A name: 李青山, 李 青, 李 青 山, 阿布都·克里木. One pattern for each, since names end where a white space or a verb follows.
const dotted = `${letter}{1,8}(?:[·•・.]${letter}{1,10}){1,3}`;
const spaced = `${letter}(?:${gap}{1,4}${letter}){1,2}(?!${letter})`;
// 李　青山, 欧阳　青山: set apart behind the surname.
const parted = `(?:${letter}|欧阳|司马|上官|诸葛|皇甫|慕容|司徒)${gap}{1,4}${letter}{2}(?!${letter})`;
const plain = `${letter}{2,4}?`;
// Mongolian and Tibetan names run to six characters: believed only between a gap and the end of the line.
const long = `(?<=${gap})${letter}{5,6}(?=${gap}*$)`;
const name = `(${dotted}|${spaced}|${parted}|${plain}|${long})`;
const after = `(?=$|\\s|同志|代表|[作向在的受,。()（）;；])`;
const before = `(?:^|[日上由)）—\\-:：,，、。\\s《》])`;

/** 区长 李青山: group 1 what stands before the office, 2 the office, 3 the name. */
const titleFirst = new RegExp(`(${letter}{0,30}?)${office}(?:候选人|提名人选)?[:：]?\\s*[(（]?${name}${after}`, "gm");
/** 李青山市长: group 1 the name, 2 the office. */
const nameFirst = new RegExp(`${before}${name}${gap}*${office}(?=$|\\s|同志|[在代作向,。)）])`, "gm");
/** 李青山 ⏎ 青云区人民政府区长. */
const nameAbove = new RegExp(`^${name}\\s+(${letter}{0,20}?)${office}$`, "gm");
/** A digest of the speech names its speaker in its first sentences: 李青山总理在报告中说. */
const inOpening = new RegExp(`${before}${name}${office}(?:在报告|代表国务院|向大会)`, "m");

const doubled = new RegExp(`${office}兼`);
const reporter = new RegExp(`报告人[:：]\\s*${office}?\\s*${name}${after}`);
const alone = new RegExp(`^(?:${letter}{2,3}|${letter}(?:${gap}+${letter}){1,2})$`);

export interface SpeakerReading {
  speaker: Speaker;
  /** What stands before the office: 成都市温江区人民政府, 广东省, 自治区. */
  body: string;
}

export function readSpeaker(front: Front): SpeakerReading | null {
  // The speaker stands right before the salutation, so the last line that names one counts.
  // 市  长  陈 晨: set apart, the office is one word all the same.
  const lines = front.lines.map((line) => line.folded).join("\n");
  const text = lines.replace(/([省市区县州盟旗镇乡]) {1,4}长(?= |$)/gmu, "$1长");
  const readings = [...all(titleFirst, text, 3, 2, 1), ...all(nameAbove, text, 1, 3, 2), ...all(nameFirst, text, 1, 2, 0)];
  let best: (SpeakerReading & { rank: number; at: number }) | null = null;
  for (const reading of readings) {
    if (best === null || reading.rank > best.rank || (reading.rank === best.rank && reading.at > best.at)) best = reading;
  }
  if (best !== null) return { speaker: best.speaker, body: best.body };
  const signed = reporter.exec(text);
  const signer = nameOf(signed?.[2] ?? "");
  if (signer !== null) return { speaker: { name: signer, title: signed?.[1] ?? "" }, body: "" };
  const told = inOpening.exec(front.head);
  const person = told === null ? null : nameOf(told[1] ?? "");
  return person === null ? bareName(front) : { speaker: { name: person, title: told?.[2] ?? "" }, body: "" };
}

/** A name on a line of its own beside the delivery line; the office it does not say stays empty. */
function bareName(front: Front): SpeakerReading | null {
  for (const [at, line] of front.lines.entries()) {
    if (!alone.test(line.folded) || !surnames.includes(line.closed.charAt(0))) continue;
    const beside = [front.lines[at - 1], front.lines[at + 1]].some(
      (one) => one !== undefined && /届[^届]*会议|^\(?[12]\d{3}年.*日\)?$/.test(one.closed),
    );
    const person = beside ? nameOf(line.folded) : null;
    if (person !== null) return { speaker: { name: person, title: "" }, body: "" };
  }
  return null;
}

function all(pattern: RegExp, text: string, nameGroup: number, officeGroup: number, bodyGroup: number) {
  const found: (SpeakerReading & { rank: number; at: number })[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const person = nameOf(match[nameGroup] ?? "");
    if (person === null) {
      // 市长在…|省长李青山: the first office had no name, a later one in the same line may.
      pattern.lastIndex = match.index + Math.max(1, match[0].indexOf(match[officeGroup] ?? "") + 1);
      continue;
    }
    const body = bodyGroup === 0 ? "" : (match[bodyGroup] ?? "").replace(/^.*(?:会议上|大会上|日)/, "");
    const line = text.slice(text.lastIndexOf("\n", match.index) + 1, match.index + match[0].length);
    const prose = /[。;；]|来源|记者/.test(line) ? -2 : 0;
    const title = firstOffice(body) ?? match[officeGroup] ?? "";
    found.push({
      speaker: { name: person, title },
      body,
      rank: prose + (bodyGroup === 0 ? 0 : 1),
      at: match.index,
    });
  }
  return found;
}

/** 副总理 of 国务院副总理兼国家计划委员会|主任: the office named first is the one he reports in. */
function firstOffice(body: string): string | null {
  return doubled.exec(body)?.[1] ?? null;
}

/** The name without its inner spaces, null for what is none. */
function nameOf(written: string): string | null {
  const person = closed(written).replace(/[•・.]/g, "·");
  if (person.length < 2 || /^[在作的是将对为于并及]/.test(person)) return null;
  return noNames.some((word) => person.includes(word)) || /第|会$|[上中下]午|[省市县]$/.test(person) ? null : person;
}
