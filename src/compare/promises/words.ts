// What two phrases have in common is measured in pairs of neighbouring characters, which need no dictionary: 改造老旧小区 and
// 老旧小区改造 share 改造, 老旧, 旧小, 小区. A pair counts the more the fewer phrases of the two reports have it.

const numbers = /[\d.,．，０-９]+|[万亿]/g;
const piece = /[\u3400-\u9fff]+|[a-z][\w+-]*/gi;

/** The pairs of a phrase; a Latin word (5G, PM2.5, TOD) is one. */
export function pairsOf(phrase: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of phrase.replace(numbers, " ").matchAll(piece)) {
    if (!isHan(run)) pairs.add(run.toUpperCase());
    for (let at = 0; at + 2 <= run.length && isHan(run); at++) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

/** How much a pair weighs, given all phrases there are: 1 where a single phrase has it, near 0 where every other one does. */
export type Weight = (pair: string) => number;

export function rarity(phrases: readonly ReadonlySet<string>[]): Weight {
  const counts = new Map<string, number>();
  for (const pairs of phrases) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const all = phrases.length + 1;
  // Squared, so that 农牧 and 工业 outweigh the 实施, 重点 and 项目 around them.
  return (pair) => (Math.log(all / Math.max(1, counts.get(pair) ?? 1)) / Math.log(all)) ** 2;
}

/** The weight of what two phrases share. */
export function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  return total(common(a, b), weight);
}

/** What two phrases share, 0 to 1: twice the common weight by the weight of both. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  const all = total(a, weight) + total(b, weight);
  return all === 0 ? 0 : (2 * total(common(a, b), weight)) / all;
}

/** How much of a phrase stands in another, 0 to 1. */
export function share(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weight): number {
  const all = total(a, weight);
  return all === 0 ? 0 : total(common(a, b), weight) / all;
}

/** The shared pairs joined to words as they stand in the phrase, the weightiest first. */
export function sharedWords(phrase: string, other: ReadonlySet<string>, weight: Weight): string[] {
  const words = new Map<string, number>();
  for (const [run] of phrase.replace(numbers, " ").matchAll(piece)) {
    if (!isHan(run)) {
      if (other.has(run.toUpperCase())) words.set(run, weight(run.toUpperCase()));
      continue;
    }
    // 老旧小区改造  from: start of the word so far, at: the pair looked at
    let from = -1;
    let sum = 0;
    for (let at = 0; at < run.length; at++) {
      const pair = run.slice(at, at + 2);
      const isShared = pair.length === 2 && other.has(pair);
      if (isShared && from < 0) [from, sum] = [at, 0];
      if (isShared) sum += weight(pair);
      if (!isShared && from >= 0) {
        words.set(run.slice(from, at + 1), sum);
        from = -1;
      }
    }
  }
  return [...words].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((pair) => b.has(pair)));
}

function total(pairs: ReadonlySet<string>, weight: Weight): number {
  let sum = 0;
  for (const pair of pairs) sum += weight(pair);
  return sum;
}

function isHan(run: string): boolean {
  return run.charCodeAt(0) >= 0x3400;
}
