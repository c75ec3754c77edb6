// Takes —  –(folded)  ——  ~  -  至  到, with a space around; refuses 5到 when no number follows (the caller looks)

/** Behind the sign or word that joins two ends of a range; `at` itself when there is none. */
export function rangeConnector(text: string, at: number): number {
  let cursor = at;
  if (text.charAt(cursor) === " ") cursor += 1;
  const character = text.charAt(cursor);
  if (character === "" || !"—-~至到".includes(character)) return at;
  cursor += 1;
  if (character === "—" && text.charAt(cursor) === "—") cursor += 1;
  if (text.charAt(cursor) === " ") cursor += 1;
  return cursor;
}
