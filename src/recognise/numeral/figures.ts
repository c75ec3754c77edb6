// Takes 1234.5   33,212 (grouped by thousands)   7 0 .8 (spaced-out letters)   5·3% (a raised point); refuses 12,3 (reads 12, leaves ,3)

/** A run of ASCII digits with its point: where it ends and the plain decimal it spells; null when no digit stands at `at`. */
export function readFigures(text: string, at: number, limit: number): { end: number; decimal: string } | null {
  let cursor = digitsEnd(text, at, limit);
  if (cursor === at) return null;
  let decimal = text.slice(at, cursor);

  // 33,212,500: groups of exactly three behind one to three digits
  if (cursor - at <= 3) {
    while (text.charCodeAt(cursor) === COMMA && digitsEnd(text, cursor + 1, limit) === cursor + 4) {
      decimal += text.slice(cursor + 1, cursor + 4);
      cursor += 4;
    }
  }

  // 7 0 .8: single digits with a single space between them, as wide-set type leaves them
  const spaced = cursor === at + 1 ? spacedEnd(text, cursor, limit) : cursor;
  if (spaced > cursor) {
    decimal += text.slice(cursor, spaced).replaceAll(" ", "");
    cursor = spaced;
  }

  let point = cursor;
  if (isSpace(text, point) && text.charCodeAt(point + 1) === POINT && decimal.length < 3) point += 1;
  if (text.charCodeAt(point) === POINT || (text.charCodeAt(point) === RAISED && isRaisedPoint(text, point, limit))) {
    const fraction = isSpace(text, point + 1) && point > cursor ? point + 2 : point + 1;
    const end = digitsEnd(text, fraction, limit);
    // 2.0.1 is a version, not a number
    if (end > fraction && !(text.charCodeAt(end) === POINT && isDigit(text, end + 1))) {
      const wide = end === fraction + 1 && point > at + 1 && isSpace(text, at + 1) ? spacedEnd(text, end, limit) : end;
      decimal += `.${wide > end ? text.slice(fraction, wide).replaceAll(" ", "") : text.slice(fraction, end)}`;
      cursor = wide;
    }
  }
  return { end: cursor, decimal };
}

const COMMA = 44;
const POINT = 46;
/** ·: a point in 5·3%, 1·2亿; in 7·20 the mark of a date. */
const RAISED = 0xb7;

function isRaisedPoint(text: string, at: number, limit: number): boolean {
  const end = digitsEnd(text, at + 1, limit);
  return end > at + 1 && end < limit && "%万亿".includes(text.charAt(end));
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32;
}

function spacedEnd(text: string, at: number, limit: number): number {
  let cursor = at;
  while (isSpace(text, cursor) && isDigit(text, cursor + 1) && cursor + 1 < limit && !isDigit(text, cursor + 2)) cursor += 2;
  return cursor;
}

function digitsEnd(text: string, at: number, limit: number): number {
  let cursor = at;
  while (cursor < limit && isDigit(text, cursor)) cursor += 1;
  return cursor;
}
