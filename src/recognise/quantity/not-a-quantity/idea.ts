import { abstractNouns, abstractOpenings, announcingCharacters, countedHeads, solidClassifiers } from "../../../vocabulary/quantity-stops";
import { findNumeral } from "../../numeral/read-numeral";
import type { Candidate } from "../candidate";

// Refuses 四个方面   三条控制线   主要有三个：   国内国际两个市场; takes 三条主干道路, 新建幼儿园两所, 连续四次

/** 四个方面, 三条控制线: Chinese numerals up to ten count only solid things. */
export function isIdea(text: string, { numeral, unit, end, decimal, boundBehind, boundBefore, start }: Candidate): boolean {
  if (numeral.form !== "hanzi" || unit.measured || boundBehind || numeral.vague !== null) return false;
  const value = Number(decimal);
  if (value > 20) return false;
  if (text.startsWith("连续", start - 2)) return false;
  if (boundBefore) return false;
  if (value <= 10 && !solidClassifiers.has(unit.unit ?? "")) return true;
  const noun = text.slice(end, end + 12).split(/[,。;、:!?”“\n()二两三四五六七八九十百千0-9]/, 1)[0] ?? "";
  // 两座百万千瓦级水电站; but 两个百年目标
  if (noun === "" && unit.unit !== "个" && unit.unit !== "项" && startsNumber(text, end)) return false;
  // Behind its noun (新建幼儿园两所): solid unless the clause only announces a list (主要有三个)
  if (noun === "") return !/[,。;、]/.test(text.charAt(end)) || (value <= 10 && announcingCharacters.includes(text.charAt(start - 1)));
  // 办好十项重点民生实事
  for (const word of countedHeads) if (noun.includes(word)) return false;
  if (noun.startsWith("事") || abstractOpenings.includes(noun.charAt(0))) return true;
  if (noun.startsWith("市场") && (/国[内外际]$/.test(text.slice(start - 2, start)) || /^[、和]?两种/.test(text.slice(end + 2, end + 5)))) {
    return true;
  }
  for (const word of abstractNouns) if (noun.includes(word)) return true;
  return false;
}

function startsNumber(text: string, at: number): boolean {
  return findNumeral(text, at, at + 1) === at;
}
