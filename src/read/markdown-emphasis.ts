/**
 * The marks of emphasis in a stretch of Markdown, start → end. Markdown's own rule does not see a mark between Chinese punctuation and
 * a letter, so this one goes by pairs:
 *
 *     **“十五五”**时期 → two marks      *重点*工作 → two      2*3*4, *注：…, file_name_x → none      ____ (to be filled in) → none
 */
export function emphasis(input: string, start: number, end: number): Map<number, number> {
  const marks = new Map<number, number>();
  /** A single mark waits for its like within the line: where it stands, −1 for none. */
  let single = -1;
  for (let at = start; at < end; at++) {
    const char = input.charAt(at);
    if (char === "\n") single = -1;
    if (char === "\\") at++;
    if (char !== "*" && char !== "_") continue;
    let stop = at + 1;
    while (stop < end && input.charAt(stop) === char) stop++;
    const length = stop - at;
    if (length === 2 || length === 3) marks.set(at, stop);
    else if (length === 1) {
      const before = at > start ? input.charAt(at - 1) : " ";
      const after = stop < end ? input.charAt(stop) : " ";
      if (!(WORD.test(before) && WORD.test(after))) {
        if (single >= 0 && input.charAt(single) === char && !SPACE.test(before)) {
          marks.set(single, single + 1);
          marks.set(at, stop);
          single = -1;
        } else if (!SPACE.test(after)) single = at;
      }
    }
    at = stop - 1;
  }
  return marks;
}

/** Between two of these a mark is a sign of multiplication, or part of a name. */
const WORD = /[\dA-Za-z]/;
const SPACE = /\s/;
