import type { Post } from "../model/report";
import { anyOf, forumButtons, forumFeet, forumSigns, memberGroups, postHeads, postTools } from "../vocabulary/page-chrome";
import type { PageLine } from "./page";

/** A forum's page: the post's particulars, and the lines `from … to` that the post's text takes up. */
export interface ForumPage {
  post: Post;
  from: number;
  to: number;
}

/** The head of a page is looked for in so many lines. */
const HEAD = 120;

/**
 * Reads the frame of a Discuz page and its kin (phpwind and others):
 *
 *     查看: 1325|回复: 0 · [四川] 标题 · 版主 · 积分 163993 · 发表于 2023-8-22 17:40:27 | 显示全部楼层
 *
 * Null when the page is none: two kinds of a forum's lines are needed.
 */
export function readForum(lines: PageLine[]): ForumPage | null {
  const head = lines.slice(0, HEAD).map((line) => line.head);
  if (!hasTwoSigns(head)) return null;
  const opening = lastHead(head);
  if (opening < 0) return null;
  let from = opening + 1;
  while (from < lines.length && isTool.test(lines[from]?.head ?? "")) from++;
  return { post: readPost(head.slice(0, from)), from, to: footOf(lines, from) };
}

function hasTwoSigns(head: readonly string[]): boolean {
  let signs = 0;
  return forumSigns.some((sign) => head.some((text) => sign.test(text)) && ++signs === 2);
}

/** A page's head and foot in a text whose line breaks are gone are no longer than this. */
const REACH = 3000;
/** 发表于 2023-8-22 17:40:27 | 显示全部楼层 |阅读模式 */
const HEAD_END =
  /发表于:? ?\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?(?: +\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*\|\s*(?:显示全部楼层|只看该作者|只看楼主|阅读模式|倒序浏览))*/;
const FOOT_START = /(?:\s+(?:回复|举报|收藏|分享|使用道具|评分|支持|反对))*\s+(?:您需要登录后才可以|本版积分规则|Powered by )/i;

/** Words beside a post that stand in lines of their own. */
const BESIDE = new RegExp(`主题|帖子|积分|Rank: ?\\d+|${[...memberGroups].sort((a, b) => b.length - a.length).join("|")}`, "g");

/** The same in one endless line: the post and the offsets, within the line, between which its text stands. */
export function readFlatForum(line: string): ForumPage | null {
  const head = line.slice(0, REACH);
  const end = HEAD_END.exec(head);
  if (end === null || !hasTwoSigns([head])) return null;
  const from = end.index + end[0].length;
  // The author's figures come between 复制链接 and 发表于, a word a line.
  const [top = "", beside = ""] = head.slice(0, end.index).split("[复制链接]");
  const figures = beside
    .replace(BESIDE, "\n$&\n")
    .trim()
    .split(/\s*\n\s*|\s{1,40}(?!Rank)/);
  const lines = [...top.split(/\s*(?=\[[^\]]{1,12}\]|查看:)/), "[复制链接]", ...figures, end[0]].map((text) => text.trim());
  const tail = Math.max(from, line.length - REACH);
  const foot = FOOT_START.exec(line.slice(tail));
  return { post: readPost(lines), from, to: foot === null ? line.length : tail + foot.index };
}

/** The line that closes the first post's head. */
function lastHead(head: string[]): number {
  if (!head.some((text) => isHead.test(text))) return head.findIndex((text) => forumSigns[0]?.test(text) ?? false);
  for (const pattern of postHeads) {
    const at = head.findIndex((text) => pattern.test(text));
    if (at >= 0) return at;
  }
  return -1;
}

/** Where the post ends: at the next post's head or at the foot of the page, with the buttons above it. */
function footOf(lines: PageLine[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.head ?? "";
    if (!isFoot.test(text)) continue;
    let to = i;
    // The next post's author stands between the buttons of this one and his own head.
    const author = lines[to - 1]?.head ?? "";
    if (author.length <= 16 && !/[。！!：:]/.test(author) && isButton.test(lines[to - 2]?.head ?? "")) to--;
    while (to > from && isButton.test(lines[to - 1]?.head ?? "")) to--;
    return to;
  }
  return lines.length;
}

const isHead = anyOf(postHeads);
const isTool = anyOf(postTools);
const isFoot = anyOf([...forumFeet, ...postHeads]);
const isButton = anyOf(forumButtons);

function readPost(head: string[]): Post {
  const all = head.join("\n");
  const titled = /^\[([^\]\n]{1,12})\] *([^\s[][^\n]{3,80}?)(?:\[复制链接\])?$/m.exec(all);
  const named = /^(?:主题|标题) ?: ?([^\n]{4,80})$/m.exec(all);
  return {
    site: siteName(head),
    tag: titled?.[1]?.trim() ?? null,
    title: titled?.[2]?.trim() ?? named?.[1]?.trim() ?? titleAbove(head),
    posted: postedAt(all),
    views: count(/(?:查看|浏览|阅读|点击)(?:数|次数)?:? ?([\d,]+)(万?)/.exec(all)),
    replies: count(/(?:回复|回帖|评论)数?:? ?([\d,]+)(万?)/.exec(all)),
    author: readAuthor(head),
  };
}

/** The forum's name in the page's title line: 报告全文 - 政务 - 某某论坛 - Powered by …. */
function siteName(head: string[]): string | null {
  for (const text of head) {
    const parts = text.split(/ [-_|–—] |_/);
    if (parts.length < 2) continue;
    const name = parts.find((part) => /(?:论坛|社区|贴吧|BBS|网)$/i.test(part.trim()));
    if (name !== undefined) return name.trim();
  }
  return null;
}

/** Without a tag, the thread's title is the line above 复制链接. */
function titleAbove(head: string[]): string | null {
  const at = head.findIndex((text) => /^\[?复制链接/.test(text));
  const above = at > 0 ? head[at - 1] : undefined;
  return above !== undefined && above.length >= 4 && above.length <= 80 && !/[:|]/.test(above) ? above : null;
}

/** 发表于 2023-8-22 17:40:27 → 2023-08-22T17:40:27. */
function postedAt(all: string): string | null {
  const match = /(?:发表于|时间):? ?(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?(?: +(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(all);
  if (match === null) return null;
  const two = (digits: string | undefined): string => (digits ?? "0").padStart(2, "0");
  const day = `${match[1]}-${two(match[2])}-${two(match[3])}`;
  return match[4] === undefined ? day : `${day}T${two(match[4])}:${two(match[5])}:${two(match[6])}`;
}

function readAuthor(head: string[]): { group: string | null; credits: number | null } | null {
  const ranked = head.findIndex((text) => text.startsWith("Rank:"));
  const named = head.map((text) => text.replace(/^级别: ?/, "")).find((text) => memberGroups.includes(text));
  const beside = ranked > 0 ? head[ranked - 1] : undefined;
  const group = named ?? (beside !== undefined && beside.length <= 12 && !/\d/.test(beside) ? beside : null);
  const credits = creditsOf(head);
  return group === null && credits === null ? null : { group, credits };
}

/** 积分 above its figure in full; the rounded 16万 stands above the word. */
function creditsOf(head: string[]): number | null {
  for (let i = 0; i < head.length; i++) {
    const inline = /^积分:? ?([\d,]+)$/.exec(head[i] ?? "");
    if (inline !== null) return count(inline);
    if (head[i] === "积分" && /^\d[\d,]*$/.test(head[i + 1] ?? "")) return count(/([\d,]+)/.exec(head[i + 1] ?? ""));
  }
  return null;
}

function count(match: RegExpExecArray | null): number | null {
  if (match?.[1] === undefined) return null;
  const value = Number(match[1].replaceAll(",", ""));
  return Number.isFinite(value) ? value * (match[2] === "万" ? 10000 : 1) : null;
}
