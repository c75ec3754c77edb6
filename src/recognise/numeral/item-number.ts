// Takes 14.|2025年10件   3.|10种 at the start of a line; refuses 3.5万亩   2.5个百分点

/** Behind the number of a list's item that a figure follows without a space; `at` itself when there is none. */
export function pastItemNumber(text: string, at: number): number {
  let line = at;
  while (line > 0 && at - line < indent && text.charCodeAt(line - 1) === SPACE) line -= 1;
  if (line > 0 && text.charCodeAt(line - 1) !== NEWLINE) return at;
  const itemNumber = line > 0 ? beforeCount : beforeYear;
  itemNumber.lastIndex = at;
  return itemNumber.test(text) ? itemNumber.lastIndex : at;
}

const beforeYear = /\d{1,2}\.(?=(?:19|20)\d\d ?年)/y;
/** A year, or a count of things that come whole; a text that begins with 3.5个 may be no more than that. */
const beforeCount = /\d{1,2}\.(?=(?:19|20)\d\d ?年|\d{1,3}(?:[种件项条类大家所座处名位场]|个(?![百千月小工亿])))/y;
const indent = 8;
const SPACE = 32;
const NEWLINE = 10;
