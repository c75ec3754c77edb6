import type { Block } from "./blocks";
import { type Html, html, join } from "./html";

/** What the page around a report is summed up with: so many characters. */
export interface Summary {
  ui: (key: "chrome", fillers: { n: number }) => Html;
}

/** The blocks of a report one after the other; runs of what belongs to the page around it are folded away. */
export function withPageFolded(list: readonly Block[], make: (block: Block, index: number) => Html, { ui }: Summary): Html {
  const out: Html[] = [];
  let page: Html[] = [];
  let letters = 0;
  const flush = (): void => {
    if (page.length > 0) out.push(html`<details class="chrome"><summary>${ui("chrome", { n: letters })}</summary>${page}</details>`);
    page = [];
    letters = 0;
  };
  list.forEach((block, index) => {
    const made = make(block, index);
    if (block.kind === "chrome") {
      page.push(made);
      letters += block.display.text.length;
    } else {
      flush();
      out.push(made);
    }
  });
  flush();
  return join(out, "\n");
}
