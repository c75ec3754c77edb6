/**
 * The marks in a stretch of Markdown that a reader does not see, start → end: those of emphasis, of notes, links and pictures.
 *
 * Markdown's own rule does not see a mark of emphasis between Chinese punctuation and a letter, so this one goes by pairs:
 *
 *     **“十五五”**时期 → two marks      *重点*工作 → two      2*3*4, *注：…, file_name_x → none      ____ (to be filled in) → none
 *     新质[^2] → ^
 *     [全文](https://…) → [ and ](https://…)      ![图](a.png) → all of it      ［1］, [1], [ ] → none
 */
export function unseenMarks(input: string, start: number, end: number): Map<number, number> {
  const marks = new Map<number, number>();
  const brackets: number[] = [];
  /** A single mark of emphasis waits for its like within the line: where it stands, −1 for none. */
  let single = -1;
  for (let at = start; at < end; at++) {
    const char = input.charAt(at);
    if (char === "\n") single = -1;
    else if (char === "\\") at++;
    else if (char === "[") brackets.push(at);
    else if (char === "]") {
      const open = brackets.pop();
      if (open !== undefined && input.charAt(open + 1) === "^") marks.set(open + 1, open + 2);
      const stop = open === undefined ? -1 : targetEnd(input, at, end);
      if (open === undefined || stop < 0) continue;
      if (open > start && input.charAt(open - 1) === "!") marks.set(open - 1, stop);
      else marks.set(open, open + 1).set(at, stop);
      at = stop - 1;
    } else if (char === "*" || char === "_") {
      let stop = at + 1;
      while (stop < end && input.charAt(stop) === char) stop++;
      const length = stop - at;
      const before = at > start ? input.charAt(at - 1) : " ";
      const after = stop < end ? input.charAt(stop) : " ";
      if (length === 2 || length === 3) marks.set(at, stop);
      else if (length === 1 && !(WORD.test(before) && WORD.test(after))) {
        if (single >= 0 && input.charAt(single) === char && !SPACE.test(before)) {
          marks.set(single, single + 1).set(at, stop);
          single = -1;
        } else if (!SPACE.test(after)) single = at;
      }
      at = stop - 1;
    }
  }
  return marks;
}

/** Between two of these a mark is a sign of multiplication, or part of a name. */
const WORD = /[\da-z]/i;
const SPACE = /\s/;
/** ](address "title") */
const TARGET = /\]\([ \t]*(?:[^\s()<>"]{1,1000}(?:[ \t]+"[^"\n]{0,200}"[ \t]*)?)?\)/y;

function targetEnd(input: string, at: number, end: number): number {
  if (input.charAt(at + 1) !== "(") return -1;
  TARGET.lastIndex = at;
  return TARGET.test(input) && TARGET.lastIndex <= end ? TARGET.lastIndex : -1;
}
