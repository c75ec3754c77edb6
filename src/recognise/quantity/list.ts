import type { Candidate } from "./candidate";

// Takes 不低于93%、98% (both gte; 93% 、 98% too)   分别增长5%、6.5%左右 (both approx)   20个、300户以上 (eq, gte); to another unit only behind 分别

const joints = new Set(["、", "和", "与", "及", "以及", "或"]);
const respectivelyReach = 24;

/** Lets a comparison word bind the quantities of its list. */
export function bindLists(text: string, candidates: Candidate[]): void {
  for (let from = 0; from < candidates.length; ) {
    let to = from + 1;
    while (to < candidates.length && joined(text, candidates[to - 1], candidates[to])) to += 1;
    if (to - from > 1) bindRun(text, candidates.slice(from, to));
    from = to;
  }
  for (let at = 1; at < candidates.length; at += 1) bindNext(text, candidates[at - 1], candidates[at]);
}

const listReach = 20;

/** 至少建成1所学校、1家医院: what is said of the act is said of all it does. */
function bindNext(text: string, left: Candidate | undefined, right: Candidate | undefined): void {
  if (left?.boundBy !== "far-front" || left.comparator === "between" || right?.comparator !== "eq" || right.unit.dimension !== "count") {
    return;
  }
  if (text.charAt(right.start - 1) !== "、" || right.start - left.end > listReach) return;
  if (/[,。;:、\n]/.test(text.slice(left.end, right.start - 1))) return;
  right.comparator = left.comparator;
  right.boundBefore = true;
  right.boundBy = "far-front";
}

function joined(text: string, left: Candidate | undefined, right: Candidate | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > 4) return false;
  if (left.unit.unit !== right.unit.unit && !isShared(text, left)) return false;
  return joints.has(text.slice(left.end, right.start).trim());
}

/** 分别 stands in front of it, in the same clause. */
function isShared(text: string, { start }: Candidate): boolean {
  const words = text.slice(Math.max(0, start - respectivelyReach), start);
  const at = words.lastIndexOf("分别");
  return at >= 0 && !/[,。;]/.test(words.slice(at));
}

function bindRun(text: string, run: Candidate[]): void {
  // In front: each takes over from the one before it
  for (let at = 1; at < run.length; at += 1) {
    const left = run[at - 1];
    const right = run[at];
    // 超过5万元到8万元和9万元: a range binds nothing behind it.
    if (left?.boundBefore !== true || left.comparator === "between" || right?.comparator !== "eq") continue;
    right.comparator = left.comparator;
    right.boundBefore = true;
    right.boundBy = "list";
  }
  // Behind: only 分别 spreads it over the whole list
  const last = run[run.length - 1];
  const first = run[0];
  if (last?.boundBehind !== true || first === undefined || last.comparator === "between") return;
  if (!isShared(text, first)) return;
  if (run.slice(0, -1).some((one) => one.comparator !== "eq")) return;
  for (const one of run) {
    if (one !== last) one.boundBy = "list";
    one.comparator = last.comparator;
  }
}
