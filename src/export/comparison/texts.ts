import type { Report } from "../../model/report";
import { type Block, blocks } from "../viewer/blocks";
import { type Display, indexAt } from "../viewer/display";
import { withPageFolded } from "../viewer/folded";
import { type Html, html, nothing, quoted, text } from "../viewer/html";
import type { Mark } from "../viewer/records";
import { weaver } from "../viewer/weave";
import { AROUND, type Places, REFERENCE, type Side } from "./places";
import type { Words } from "./strings";

/** The text of one report with its marks; `places` learns which paragraph each of them stands in. */
export function pane(side: Side, report: Report, source: string, places: Places, say: Words): Html {
  const list = blocks(report, source);
  const marks = [...places.marks[side]].sort((a, b) => a.start - b.start || b.end - a.end);
  const around = sentences(list, marks);
  const all = [...marks, ...around].sort((a, b) => a.start - b.start || b.end - a.end);
  const placed = new Set<Mark>();
  const weave = weaver(all, placed, "#targets");
  const make = (block: Block, index: number): Html => {
    placed.clear();
    const { body, lead } = weave(block);
    const id = `${side}-${index + 1}`;
    const isMarked = placed.size > 0;
    for (const { record, kind } of placed) {
      // A link leads to the words themselves, not to what they are measured by.
      if (kind === REFERENCE || kind === AROUND) continue;
      const number = record >> 1;
      const known = places.paragraphs.get(number) ?? {};
      places.paragraphs.set(number, { [side]: id, ...known });
    }
    return paragraph(block, isMarked ? html` id=${quoted(id)}` : nothing, body, lead);
  };
  return withPageFolded(list, make, say);
}

function paragraph({ kind, level, leads }: Block, id: Html, body: Html, lead: Html): Html {
  if (kind === "heading") {
    // h1 is the page's, h2 its sections', h3 the reports' names.
    const tag = text(`h${Math.min(6, level + 3)}`);
    return html`<${tag}${id} class="level-${Math.min(level, 4)}">${lead}${body}</${tag}>`;
  }
  return html`<p${id}${kind === "paragraph" ? nothing : html` class="loose"`}>${leads > 0 ? html`<strong>${lead}</strong>` : lead}${body}</p>`;
}

const ENDS = new Set([..."。！？!?"]);

/** For each mark the sentence around it, as it is shown; both lists are in the order of the text. */
function sentences(list: readonly Block[], marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  let at = 0;
  for (const mark of marks) {
    while (at < list.length - 1 && (list[at + 1]?.start ?? Infinity) <= mark.start) at++;
    const display = list[at]?.display;
    if (display !== undefined) out.push({ ...sentenceOf(display, mark), kind: AROUND, record: mark.record + 1 });
  }
  return out;
}

const FARTHEST = 1000;

function sentenceOf({ text: shown, at }: Display, mark: Mark): { start: number; end: number } {
  let from = indexAt({ text: shown, at }, mark.start);
  let to = Math.max(from, indexAt({ text: shown, at }, mark.end) - 1);
  const [least, most] = [Math.max(0, from - FARTHEST), Math.min(shown.length, to + FARTHEST)];
  while (from > least && !ENDS.has(shown.charAt(from - 1))) from--;
  while (to < most && !ENDS.has(shown.charAt(to))) to++;
  return { start: at[from] ?? mark.start, end: Math.max(mark.end, (at[Math.min(to, at.length - 1)] ?? mark.end) + 1) };
}
