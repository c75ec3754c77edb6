/** A text as bytes of GB18030, which no engine encodes: by its table, decoded and turned round. Characters of the BMP only. */
export function gb18030(text: string): Uint8Array {
  const bytes = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const found = code < 0x80 ? [code] : (pairs().get(character) ?? fours().get(character));
    if (found === undefined) throw new Error(`${character} is not in this table`);
    bytes.push(...found);
  }
  return new Uint8Array(bytes);
}

const pairs = lazily(() => sequences([0x81, 0xfe], [0x40, 0xfe]));
const fours = lazily(() => sequences([0x81, 0x84], [0x30, 0x39], [0x81, 0xfe], [0x30, 0x39]));

function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** Every character that stands for a sequence of bytes in these ranges. */
function sequences(...ranges: [first: number, last: number][]): Map<string, number[]> {
  const decoder = new TextDecoder("gb18030");
  const made = new Map<string, number[]>();
  const walk = (bytes: number[]): void => {
    const range = ranges[bytes.length];
    if (range === undefined) {
      const character = decoder.decode(new Uint8Array(bytes));
      if ([...character].length === 1 && character !== "\ufffd" && !made.has(character)) made.set(character, bytes);
    } else {
      for (let byte = range[0]; byte <= range[1]; byte++) walk([...bytes, byte]);
    }
  };
  walk([]);
  return made;
}
