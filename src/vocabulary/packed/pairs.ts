import { packNumber, unpackNumbers } from "./digits";

// Simplified characters stand in Unicode in much the same order as the traditional ones they come from, radical by radical, so
// that the steps from one pair to the next are small.

/**
 * A string of pairs (traditional, simplified character) as the steps between them, ordered by the second. Of two pairs with
 * the same first character the later one stays.
 */
export function packPairs(pairs: string): string {
  const last = new Map<number, number>();
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    if (pairs.charAt(at) !== pairs.charAt(at + 1)) last.set(pairs.charCodeAt(at), pairs.charCodeAt(at + 1));
  }
  let [from, to] = [0, 0];
  let packed = "";
  for (const [first, second] of [...last].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const step = first - from;
    packed += packNumber(second - to) + packNumber(step < 0 ? -2 * step - 1 : 2 * step);
    [from, to] = [first, second];
  }
  return packed;
}

/** The pairs again, in another order. */
export function unpackPairs(packed: string): string {
  const steps: number[] = [];
  unpackNumbers(packed, 0, steps);
  let [from, to] = [0, 0];
  let pairs = "";
  for (let at = 0; at + 1 < steps.length; at += 2) {
    to += steps[at] ?? 0;
    const step = steps[at + 1] ?? 0;
    from += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    pairs += String.fromCharCode(from, to);
  }
  return pairs;
}
