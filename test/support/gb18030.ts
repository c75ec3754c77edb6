/** A text as bytes of GB18030, which no engine encodes: by the two-byte half of the table, decoded and turned round. */
export function gb18030(text: string): Uint8Array {
  const bytes = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : table().get(character);
    if (pair === undefined) throw new Error(`${character} takes four bytes, which this table does not have`);
    bytes.push(...pair);
  }
  return new Uint8Array(bytes);
}

let made: Map<string, number[]> | null = null;

function table(): Map<string, number[]> {
  if (made !== null) return made;
  made = new Map();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (trail !== 0x7f && [...character].length === 1 && character !== "\ufffd") made.set(character, [lead, trail]);
    }
  }
  return made;
}
