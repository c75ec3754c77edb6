/** Reads a page of `renderViewer` without a browser. */

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Markup of ours as a reader sees it. */
export function unescaped(markup: string): string {
  return markup
    .replace(/<i class="ctl" data-u="([^"]+)"><\/i>/g, "[$1]")
    .replace(/<[^>]*>/g, "")
    .replace(/&(\w+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function article(page: string): string {
  const start = page.indexOf('<article id="text"');
  const markup = page.slice(page.indexOf(">", start) + 1, page.indexOf("</article>", start));
  return markup.replace(/<summary>[\s\S]*?<\/summary>/g, "");
}

/** The text of the report, as it is shown. */
export function articleText(page: string): string {
  return unescaped(article(page));
}

export interface Piece {
  text: string;
  kinds: string[];
  records: number[];
}

/** The marked pieces of the text, in order. */
export function pieces(page: string): Piece[] {
  return [...article(page).matchAll(/<a class="([a-z ]+)" href="#card" data-r="([\d ]+)">([\s\S]*?)<\/a>/g)].map(
    ([, kinds = "", records = "", markup = ""]) => ({
      text: unescaped(markup),
      kinds: kinds.split(" "),
      records: records.split(" ").map(Number),
    }),
  );
}
