import type { OutlineBlock, OutlineParagraph, OutlineRoot, ParagraphData, Zone } from "../model/outline";
import type { Diagnostic, Span } from "../model/report";
import type { Source } from "../model/source";
import { siteLines } from "../vocabulary/page-chrome";
import { skipSpace, trimEnd } from "../vocabulary/white-space";
import { type Candidate, readCandidate } from "./candidates";
import { cutFlattened, opensFoot } from "./inline-headings";
import { findLeads } from "./leads";
import { type Chosen, chooseHeadings } from "./levels";
import { type Line, scanLines } from "./lines";
import { listedHeadings } from "./lists";
import { settleParts } from "./part-classes";
import { markRepeats } from "./repeats";
import { findTurns, type Turns } from "./untitled";
import { divide } from "./zones";

/**
 * The document as a flat run of headings and paragraphs that tile it: every character that is not white space stands in
 * exactly one block, in order, and every block bears the zone it belongs to.
 */
export function outline(source: Source, chrome: Span[]): { root: OutlineRoot; messages: Diagnostic[] } {
  const { lines, zones, chosen, turns, messages } = settle(source, chrome);
  const children: OutlineBlock[] = [];
  lines.forEach((line, i) => {
    const opens = i === turns?.plan ? "plan" : i === turns?.review ? "review" : undefined;
    addBlocks(children, source.text, line, zones[i] ?? "front", chosen[i] ?? null, opens);
  });
  return { root: { children }, messages };
}

interface Settled {
  lines: Line[];
  zones: Zone[];
  /** The headings, where lines are any. */
  chosen: (Chosen | null)[];
  turns: Turns | null;
  messages: Diagnostic[];
}

/** What each line is. The candidates that are no headings are gone by the time the lines become blocks. */
function settle({ text, folded }: Source, chrome: Span[]): Settled {
  const whole = scanLines(text);
  const lines = cutFlattened(folded, whole, chrome);
  const zones = chromeZones(lines, chrome);
  if (lines !== whole) markTools(folded, lines, zones);
  const messages = markRepeats(text, lines, zones);
  const candidates = lines.map((line, i) => (zones[i] === "chrome" ? null : readCandidate(folded, line)));
  dropWrapped(folded, lines, candidates);
  divide(folded, lines, candidates, zones);
  const listed = listedHeadings(folded, candidates, zones);
  let chosen = chooseHeadings(candidates, zones, listed);
  const turns = findTurns(folded, lines, zones, chosen);
  if (turns !== null) chosen = chooseHeadings(candidates, zones, listed, turns);
  settleParts(folded, lines, chosen);
  findLeads(folded, lines, zones, chosen);
  return { lines, zones, chosen, turns, messages };
}

function chromeZones(lines: Line[], chrome: Span[]): Zone[] {
  let next = 0;
  return lines.map((line) => {
    while (next < chrome.length && (chrome[next]?.end ?? 0) <= line.start) next++;
    const span = chrome[next];
    return span !== undefined && span.start <= line.start && line.end <= span.end ? "chrome" : "front";
  });
}

/** Where lines had to be cut out of running text, the page's tools are among them: （来源：…） 下转7版. */
function markTools(folded: string, lines: Line[], zones: Zone[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.end - line.start > 40) continue;
    const piece = folded.slice(line.start, line.end);
    if (siteLines.some((pattern) => pattern.test(piece))) zones[i] = "chrome";
  }
  const foot = lines.findIndex(({ start }) => opensFoot(folded, start));
  if (foot > 0) zones.fill("chrome", foot);
}

const SHORT = 20;

/** A bare line after a line that ends in mid-sentence is the rest of that sentence. */
function dropWrapped(folded: string, lines: Line[], candidates: (Candidate | null)[]): void {
  for (let i = 1; i < lines.length; i++) {
    const candidate = candidates[i];
    const before = lines[i - 1];
    if (candidate === null || candidate === undefined || candidate.marker !== null || before === undefined) continue;
    // The day and the speaker, short as they are, end where their lines do.
    if (candidate.part !== null && before.end - before.start < SHORT) continue;
    if (candidates[i - 1] === null && /[^。！？!?：:；;”’」』》)）\]】.…]/.test(folded.charAt(before.end - 1))) candidates[i] = null;
  }
}

function addBlocks(to: OutlineBlock[], text: string, line: Line, zone: Zone, heading: Chosen | null, opens?: "review" | "plan"): void {
  if (heading === null) {
    to.push(paragraph(line.start, line.end, zone, opens));
    return;
  }
  const { candidate, level, kind, part } = heading;
  const runIn = candidate.rest < line.end;
  const end = runIn ? trimEnd(text, line.start, candidate.rest) : line.end;
  const data = {
    zone,
    kind,
    level,
    marker: candidate.marker === null ? "" : text.slice(line.start, trimEnd(text, line.start, candidate.marker.end)),
    title: text.slice(candidate.start, candidate.end),
    runIn,
    part,
  };
  to.push({ type: "heading", start: line.start, end, data });
  if (runIn) to.push(paragraph(skipSpace(text, end, line.end), line.end, zone));
}

function paragraph(start: number, end: number, zone: Zone, opens?: ParagraphData["opens"]): OutlineParagraph {
  return { type: "paragraph", start, end, data: opens === undefined ? ofZone[zone] : { zone, opens } };
}

const ofZone: Record<Zone, ParagraphData> = {
  chrome: { zone: "chrome" },
  front: { zone: "front" },
  body: { zone: "body" },
  tasks: { zone: "tasks" },
  glossary: { zone: "glossary" },
};
