/*
 * The number of a task or a line of a list, which is no part of what the line says.
 *
 *   1.新增公交线路3条; 2、开展培训60场; (1)新建学校2所; (十二)改造老旧小区20个; 三、新建泵站5座
 * but 1.5亿元 is a value, 12345热线 a name, 1、2号线 and 一、二产业 lists of their own.
 */
import { oneOf } from "../../vocabulary/char-class";

const dotted = /\d{1,3}(?:\.|、)(?![\d.])/uy;
const numbered = /[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十百千万])/uy;
const leadsNumber = oneOf("一二三四五六七八九十");
const bracketed = /\((?:\d{1,3}|[一二三四五六七八九十]{1,3})\)/uy;

/** Where the number that opens at the offset ends, or the offset. */
export function skipListNumber(folded: string, start: number, end: number): number {
  const first = folded.charCodeAt(start);
  const rule = first >= 48 && first <= 57 ? dotted : first === 40 ? bracketed : leadsNumber(folded, start) ? numbered : null;
  if (rule === null) return start;
  rule.lastIndex = start;
  return rule.test(folded) && rule.lastIndex < end ? rule.lastIndex : start;
}
