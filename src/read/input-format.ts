/** So much of an input is looked at. */
const SAMPLE = 50_000;

/** The beginning of a page. */
const PAGE = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^<>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** Tags that shape lines. A scraped text may hold one that was left over; a page is made of them. */
const TAG = /<(?:p|div|br|span|td|tr|table|h[1-6]|li|section|article|font|strong)(?:\s[^<>]{0,1000})?\/?>/gi;

export function looksLikeHtml(input: string): boolean {
  if (!input.includes("<")) return false;
  const sample = input.slice(0, SAMPLE);
  if (PAGE.test(sample) || isWrapped(input)) return true;
  const tags = sample.match(TAG)?.length ?? 0;
  return tags >= 3 && tags * 600 >= sample.length;
}

/** One element around everything: <div>…</div>, as an editor or a crawler hands it out. */
function isWrapped(input: string): boolean {
  const open = /^\s*<(p|div|article|section|main|table|body)(?:\s[^<>]{0,1000})?>/i.exec(input.slice(0, 2000))?.[1];
  return open !== undefined && input.slice(-200).trimEnd().toLowerCase().endsWith(`</${open.toLowerCase()}>`);
}

/** A line that only Markdown writes. */
const HEADING = /^ {0,3}#{1,6}[ \t]+\S.*$/gm;
/** What a heading of a report says. */
const WORDS = /工作报告|回顾|安排|任务|目标|名词解释|实事|^#+\s*[（(]?[一二三四五六七八九十]+[、）)]/;

/** Headings with #, two at least, and one in the words of a report. */
export function looksLikeMarkdown(input: string): boolean {
  if (!input.includes("# ")) return false;
  const headings = input.slice(0, SAMPLE).match(HEADING) ?? [];
  return headings.length >= 2 && headings.some((heading) => WORDS.test(heading));
}
