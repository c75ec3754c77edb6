import { type Block } from "./blocks";
import { indexAt } from "./display";
import { type Html, html, join, quoted, text } from "./html";
import { KINDS, type Kind, type Mark } from "./records";

/**
 * Writes blocks with their marks. Marks may nest and cross, tags may not: the text is cut wherever a mark begins or ends, and every
 * piece names all marks that it belongs to.
 *
 *     marks    ├── target ──────────────┤
 *                            ├─ quantity ──┤
 *     pieces   地区生产总值增长|6%         |以上   →  <a class="t">…</a><a class="t q">…</a><a class="q">…</a>
 *
 * Blocks have to come in the order of the text; `placed` collects the marks that got at least one piece. `home` is where the pieces
 * lead without the page's script.
 */
export function weaver(
  marks: readonly Mark[],
  placed: Set<Mark>,
  home = "#card",
): (block: Block) => { body: Html; lead: Html; kinds: Set<Kind> } {
  let next = 0;
  let active: Mark[] = [];
  return (block) => {
    const { display, leads } = block;
    const end = (display.at.at(-1) ?? block.start) + 1;
    while (next < marks.length && (marks[next]?.start ?? Infinity) < end) {
      const mark = marks[next++];
      if (mark !== undefined) active.push(mark);
    }
    active = active.filter((mark) => mark.end > block.start);

    const opens = new Map<number, Mark[]>();
    const closes = new Map<number, Mark[]>();
    const edges = new Set([0, leads, display.text.length]);
    for (const mark of active) {
      const [from, to] = [indexAt(display, mark.start), indexAt(display, mark.end)];
      if (to <= from) continue;
      placed.add(mark);
      push(opens, from, mark);
      push(closes, to, mark);
      edges.add(from).add(to);
    }

    const sorted = [...edges].sort((a, b) => a - b);
    const on = new Set<Mark>();
    const lead: Html[] = [];
    const body: Html[] = [];
    const kinds = new Set<Kind>();
    sorted.forEach((from, index) => {
      for (const mark of closes.get(from) ?? []) on.delete(mark);
      for (const mark of opens.get(from) ?? []) on.add(mark);
      const to = sorted[index + 1];
      if (to === undefined) return;
      for (const mark of on) kinds.add(mark.kind);
      (from < leads ? lead : body).push(piece(display.text.slice(from, to), on, home));
    });
    return { body: join(body), lead: join(lead), kinds };
  };
}

function piece(words: string, on: ReadonlySet<Mark>, home: string): Html {
  if (on.size === 0) return text(words);
  // The shortest first: what a click most likely means.
  const marks = [...on].sort((a, b) => a.end - a.start - (b.end - b.start));
  const kinds = KINDS.filter((kind) => marks.some((mark) => mark.kind === kind)).join(" ");
  const records = [...new Set(marks.map(({ record }) => record))].join(" ");
  return html`<a class=${quoted(kinds)} href=${quoted(home)} data-r=${quoted(records)}>${text(words)}</a>`;
}

function push(map: Map<number, Mark[]>, at: number, mark: Mark): void {
  const list = map.get(at);
  if (list === undefined) map.set(at, [mark]);
  else list.push(mark);
}
