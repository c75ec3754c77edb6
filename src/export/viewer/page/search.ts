import { say } from "../strings";
import { element, type Reading } from "./dom";

const SHOWN = 2000;

interface Index {
  text: string;
  nodes: Text[];
  starts: number[];
}

/** Searches the text. Matches are painted by the browser's highlights, so that nothing in the page is rebuilt. */
export function search(state: Reading): void {
  const article = element("text");
  const query = element<HTMLInputElement>("query");
  const count = element("count");
  let index: Index | null = null;
  let hits: number[] = [];
  let at = -1;

  const highlights = typeof Highlight === "undefined" || !("highlights" in CSS) ? null : CSS.highlights;
  const report = (): void => {
    const key = hits.length === 0 ? "foundNone" : hits.length > SHOWN ? "foundMany" : "found";
    count.textContent = query.value === "" ? "" : say(key, state.language, { i: at + 1, n: hits.length, m: SHOWN });
  };
  const range = (start: number): Range | null => {
    if (index === null) return null;
    const made = document.createRange();
    const end = start + query.value.length;
    const [first, last] = [nodeAt(index, start), nodeAt(index, end - 1)];
    const [from, to] = [index.nodes[first], index.nodes[last]];
    if (from === undefined || to === undefined) return null;
    made.setStart(from, start - (index.starts[first] ?? 0));
    made.setEnd(to, end - (index.starts[last] ?? 0));
    return made;
  };
  const run = (): void => {
    index ??= readText(article);
    hits = find(index.text, query.value.toLowerCase());
    at = -1;
    const ranges = hits.slice(0, SHOWN).flatMap((start) => range(start) ?? []);
    highlights?.set("found", new Highlight(...ranges));
    highlights?.delete("here");
    report();
  };
  const go = (step: number): void => {
    if (hits.length === 0) return;
    at = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length;
    const here = range(hits[at] ?? 0);
    if (here === null) return;
    const node = here.startContainer.parentElement;
    const details = node?.closest("details");
    if (details) details.open = true;
    node?.scrollIntoView({ block: "center" });
    if (highlights === null) {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(here);
    } else highlights.set("here", new Highlight(here));
    report();
  };

  query.addEventListener("input", run);
  query.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.shiftKey) {
      event.preventDefault();
      go(-1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      query.value = "";
      run();
    }
  });
  query.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    go(1);
  });
  element("previous").addEventListener("click", () => go(-1));
  state.onChange(report);
}

/** The article's text with a line end between blocks, so that nothing is found across them. */
function readText(article: HTMLElement): Index {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.parentElement?.closest("p, h2, h3, h4, h5, h6, summary") ?? null;
    if (own !== block) {
      parts.push("\n");
      length++;
      block = own;
    }
    nodes.push(node as Text);
    starts.push(length);
    const words = (node as Text).data;
    parts.push(words);
    length += words.length;
  }
  const text = parts.join("");
  const lower = text.toLowerCase();
  // İ and the like change length in lower case; offsets matter more.
  return { text: lower.length === text.length ? lower : text, nodes, starts };
}

function find(text: string, words: string): number[] {
  const hits: number[] = [];
  if (words === "") return hits;
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) hits.push(from);
  return hits;
}

function nodeAt({ starts }: Index, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
