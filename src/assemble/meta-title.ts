// The title: the line that says 工作报告 and is no sentence.
//   takes    政 府 工 作 报 告 · 2019年青云市政府工作报告 · 政府工作报告（2020年1月8日在…会议上） · 青云县人民政府工作报告——在县第十七届…
//   refuses  市长张三作政府工作报告 · 首页 > 政府工作报告 · 上一篇：2022年政府工作报告
import type { Front, FrontLine } from "./meta-front";

const named = /(?:政府)?工作的?报告/;
/** A line that tells of the report instead of naming it. */
const told =
  /(?:[作做听取了]{1,2}|审议|审查|学习|起草|解读)[《“"]?(?:题为)?[《“"]?(?:政府)?工作报告|报告工作|[。；>＞»|]|^(?:来源|作者|关于印发|转发)/;
/** Where a delivery line runs on in the title's line. */
const runOn = /(?:[—\-－―–(（[【]|[12]\d{3}年\d{1,2}月\d{1,2}日|在(?=[^在]{0,24}第)).*$/;
/** [四川] of a post, 标题： of a table of particulars. */
const tag = /^(?:[[【][^\]】]{1,12}[\]】]|(?:信息)?(?:标题|题目|名称)[:：])/;
/** 关于2023年工作情况和2024年工作安排的报告 on a line of its own. */
const about = /^关于[^。;,]{4,40}报告$/;
/** A title in the middle of a line, known by what follows it: source, delivery line, bracket. Group 1 is the title. */
const running = new RegExp(
  String.raw`(?:^|[\s\]。电讯摄]|(?=[12]\d{3}年))((?:[12]\d{3}年)?[\u4e00-\u9fff]{0,15}?(?:[12]\d{3}年)?政府工作报告)` +
    String.raw`(?=\s*(?:(?:[—-]+|[(（])\s*)?(?:[12]\d{3}[年\-./]|[一二][〇○零一二三四五六七八九]{3}年|在[\u4e00-\u9fff]{0,20}第|来源|发布|作者|时间|日期|` +
    String.raw`[\u4e00-\u9fff]{0,14}(?:[省市区县州旗盟镇乡]长|主席|主任)\s))`,
  "dg",
);
/** 报告的题目是：… in the opening words. Group 1 is the title. */
const inText = /题目(?:是|为):?[《“"]?([^。;:《》“”"]{4,40})[》”"。]/d;

/** The title as written with its spaces closed, null where there is none. A post's title counts where the text has none. */
export function readTitle(front: Front, posted: string | null): string | null {
  let best: string | null = null;
  for (const [at, line] of front.lines.entries()) {
    const title = titleOf(line, front.lines[at - 1] ?? null);
    // A title with a year or a place says more than the bare 政府工作报告; among equals the first counts.
    if (title !== null && (best === null || (isBare(best) && !isBare(title)))) best = title;
  }
  if (best === null && posted !== null && named.test(posted)) best = posted.replace(/\s+/g, "").replace(tag, "");
  best ??=
    front.lines.map(({ closed, text }) => (about.test(closed) ? text.replace(/\s+/g, "") : null)).find((line) => line !== null) ?? null;
  best ??= inRun(front);
  if (best !== null) return best;
  const [start, end] = inText.exec(front.opening)?.indices?.[1] ?? [0, 0];
  return end > start ? front.openingText.slice(start, end) : null;
}

/** Text without line breaks: …新华社记者摄 政府工作报告——2014年3月5日在…. */
function inRun(front: Front): string | null {
  for (const { folded, text } of front.lines) {
    if (folded.length < 30) continue;
    const titles = [...folded.matchAll(running)].map(({ indices }) => {
      const [start, end] = indices?.[1] ?? [0, 0];
      return text.slice(start, end).replace(/\s+/g, "");
    });
    const title = titles.find((one) => !isBare(one)) ?? titles[0];
    if (title !== undefined) return title;
  }
  return null;
}

function isBare(title: string): boolean {
  return /^(?:政府)?工作报告$/.test(title);
}

function titleOf(line: FrontLine, before: FrontLine | null): string | null {
  const { closed } = line;
  const at = closed.search(named);
  if (at < 0 || at > 40 || told.test(closed.slice(0, at + 8))) return null;
  const written = line.text.replace(/\s+/g, "").replace(tag, "");
  const mark = /^[《“"]([^》”"]+)[》”"](?:[(（]?(?:全文|摘要|实录)[)）]?)?$/.exec(written);
  const whole = (mark?.[1] ?? written).replace(/[(（](?:全文|摘要|实录|摘登|全文实录|节选)[)）]$/, "");
  const start = whole.search(named);
  const end = start + (named.exec(whole)?.[0].length ?? 0);
  const rest = /^[(（][12]\d{3}年?度?[)）]/.exec(whole.slice(end))?.[0] ?? whole.slice(end).replace(runOn, "");
  // 政府工作报告全文 is a headline of the page, 政府工作报告的决议 another document.
  if (!/^(?:全文|摘要|实录)?$|^[(（]/.test(rest)) return null;
  const own = whole.slice(0, start).replace(/^.*[电讯]$/, "") + whole.slice(start, end) + (/^[(（]/.test(rest) ? rest : "");
  if (own.length > 50) return null;
  // 青云市人民政府 ⏎ 工作报告: one title on two lines.
  const above = before !== null && /(?:政府|管委会|办事处)$/.test(before.closed) && before.closed.length < 30;
  if (!own.includes("政府") && above) return before.text.replace(/\s+/g, "") + own;
  if (/^工作报告$/.test(own)) return null;
  return own;
}
