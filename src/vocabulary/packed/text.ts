import { BASE, digitOf, packNumber, unpackNumbers, valueOf } from "./digits";

// UTF-8 takes three bytes for a Chinese character, and gzip cannot tell frequent ones from rare ones by a third of their bytes.
// Here the most frequent characters take one digit and all others two.

/**
 * A text in printable ASCII: the frequent characters, the others in code order as differences, then the text in digits.
 *
 * @example unpackText(packText("粮食产量 油料产量")) // "粮食产量 油料产量"
 */
export function packText(text: string): string {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) counts.set(text.charAt(at), (counts.get(text.charAt(at)) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([character]) => character);
  const leads = Math.max(0, Math.ceil((byCount.length - BASE) / (BASE - 1)));
  const frequent = byCount.slice(0, BASE - leads);
  const others = byCount.slice(frequent.length).sort();
  const codes = new Map(frequent.map((character, index) => [character, digitOf(index)]));
  others.forEach((character, index) => {
    codes.set(character, digitOf(BASE - leads + Math.floor(index / BASE)) + digitOf(index % BASE));
  });
  let packed = packNumber(frequent.length) + frequent.join("") + packNumber(others.length);
  let before = 0;
  for (const character of others) {
    packed += packNumber(character.charCodeAt(0) - before);
    before = character.charCodeAt(0);
  }
  for (let at = 0; at < text.length; at += 1) packed += codes.get(text.charAt(at)) ?? "";
  return packed;
}

/** The text that packText was given. */
export function unpackText(packed: string): string {
  const counts: number[] = [];
  const steps: number[] = [];
  let at = unpackNumbers(packed, 0, counts, 1);
  const frequent = counts[0] ?? 0;
  const codes: number[] = [];
  for (const end = at + frequent; at < end; at += 1) codes.push(packed.charCodeAt(at));
  at = unpackNumbers(packed, at, counts, 1);
  at = unpackNumbers(packed, at, steps, counts[1]);
  let code = 0;
  for (const step of steps) codes.push((code += step));
  // Loops over bytes and typed arrays call nothing: most of this runs before the engine has compiled it.
  const digits = new TextEncoder().encode(packed.slice(at));
  const values = new Uint8Array(128);
  for (let ascii = 32; ascii < 127; ascii += 1) values[ascii] = valueOf(ascii);
  const characters = Uint16Array.from(codes);
  const units = new Uint16Array(digits.length);
  let length = 0;
  for (let next = 0; next < digits.length; next += 1) {
    let index = values[digits[next] as number] as number;
    if (index >= frequent) {
      next += 1;
      index = frequent + (index - frequent) * BASE + (values[digits[next] as number] as number);
    }
    units[length] = characters[index] as number;
    length += 1;
  }
  let text = "";
  for (let from = 0; from < length; from += CHUNK) {
    // Spreading would go through an iterator, one character at a time.
    text += String.fromCharCode.apply(null, units.subarray(from, Math.min(length, from + CHUNK)) as unknown as number[]);
  }
  return text;
}

/** Code units that go into one call; engines take about 100,000 arguments. */
const CHUNK = 8192;
