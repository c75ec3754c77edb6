import type { Zone } from "../model/outline";
import { partAgain } from "../vocabulary/headings";
import { skipSpace } from "../vocabulary/white-space";
import { longestPrefix, prefixesOf } from "../vocabulary/word-index";
import type { Chosen } from "./levels";
import type { Line } from "./lines";
import { readMarker } from "./markers";

/**
 * Run-in leads: the first short sentence of a paragraph that says what the rest is about.
 *
 *     推动城市有机更新。秉持…      培优筑强先进制造业。全面落实…      城市更新加力推进。完成…
 *
 * Not one: 新增就业9360人。… (a figure), 今年是关键之年。… and “十六五”时期，是关键时期。… (sentences on the years). A lead comes with its like: among the paragraphs
 * between two headings, most must open so, and two at least.
 */
export function findLeads(folded: string, lines: Line[], zones: Zone[], chosen: (Chosen | null)[]): void {
  let group: number[] = [];
  let leads: { index: number; stop: number }[] = [];
  let inside = false;
  const close = (): void => {
    if (inside && leads.length >= 2 && leads.length * 2 > group.length) {
      for (const { index, stop } of leads) chosen[index] = leadAt(folded, lines[index], stop);
    }
    group = [];
    leads = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || zones[i] !== "body") continue;
    const heading = chosen[i] ?? null;
    if (heading !== null) {
      close();
      inside = heading.kind !== "highlight";
      continue;
    }
    // From here on the part speaks, and the closing has no leads.
    if (longestPrefix(folded, line.start, line.end, speakingAgain) !== "") {
      close();
      inside = false;
      continue;
    }
    group.push(i);
    // Above a heading stands no lead: it would have no paragraph.
    const alone = (chosen[i + 1] ?? null) === null ? leadAbove(folded, line, lines[i + 1]) : -1;
    if (alone > 0) {
      close();
      chosen[i] = leadAt(folded, line, alone);
      inside = false;
      continue;
    }
    const stop = leadEnd(folded, line);
    if (stop > 0) leads.push({ index: i, stop });
  }
  close();
}

const speakingAgain = /* @__PURE__ */ prefixesOf(partAgain);

const LONGEST = 26;
const STOP = 0x3002;
// 【 and 】, folded.
const OPEN = 0x5b;
const CLOSE = 0x5d;
const REFUSED =
  /[\d:：;；!?！？]|百分之|^(?:今年|去年|一年来|过去|我们|全年|同时|[这要在]|为此|当前|目前|各位|初步|[一二三四五六七八九十]{1,2}[是要、]|.{0,9}(?:五年|时期),?是)/;

/** Offset of the stop that closes the lead, −1 where there is none. */
function leadEnd(folded: string, line: Line): number {
  const limit = Math.min(line.end, line.start + LONGEST);
  let stop = line.start;
  // 【推动城市更新】秉持…
  const closing = folded.charCodeAt(stop) === OPEN ? CLOSE : STOP;
  while (stop < limit && folded.charCodeAt(stop) !== closing) stop++;
  if (stop === limit || stop - line.start < 4 || line.end - stop < 25) return -1;
  return REFUSED.test(folded.slice(line.start, stop)) ? -1 : stop;
}

/** A lead in a line of its own, close above its paragraph, as pages that set leads in bold leave it: offset of its stop. */
function leadAbove(folded: string, line: Line, next: Line | undefined): number {
  if (!line.apart || next === undefined || next.apart || next.start !== next.rowStart || line.end - line.start > 50) return -1;
  if (/^[一二三四五六七八九十]{1,2}[是要、]/.test(folded.slice(line.start, line.start + 3))) return -1;
  if (folded.charAt(line.end - 1) !== "。" || next.end - next.start < 2 * (line.end - line.start)) return -1;
  return folded.lastIndexOf("。", line.end - 2) < line.start ? line.end - 1 : -1;
}

function leadAt(folded: string, line: Line | undefined, stop: number): Chosen | null {
  if (line === undefined) return null;
  const rest = skipSpace(folded, stop + 1, line.end);
  const read = readMarker(folded, line.start, stop);
  const marker = read?.kind === "dash" ? read : null;
  const start = marker?.end ?? line.start + (folded.charCodeAt(line.start) === OPEN ? 1 : 0);
  return {
    candidate: { line, marker, start, end: stop, rest, closed: true, part: null, span: "year", dated: false },
    level: 4,
    kind: "lead",
    part: null,
  };
}
