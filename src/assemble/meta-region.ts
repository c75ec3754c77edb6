// Whose report it is. The words that name the region, best first: the congress, the government spoken for, the speaker's body,
// the title, the post's title; each completes the others (在县第十七届… under 青云县人民政府工作报告).
import type { Post, Region } from "../model/report";
import { governments } from "../vocabulary/offices";
import { mostNamedRegion, nation, type RegionHints, type RegionReading, resolveRegion } from "../vocabulary/regions";
import type { CongressReading } from "./meta-congress";
import type { Front } from "./meta-front";
import type { SpeakerReading } from "./meta-speaker";

export interface RegionFound {
  region: Region | null;
  government: string | null;
  certainty: RegionReading["certainty"] | "inferred" | null;
}

const body = governments.join("|");
const spokenFor = new RegExp(`(?:代表|受)(?:中国)?([\\u4e00-\\u9fff]{0,24}?)(${body})`);
const inTitle = new RegExp(`^(?:[^\\u4e00-\\u9fff]*年度?)?([\\u4e00-\\u9fff]{2,24}?)(${body})?(?:[12][0-9]{3}年度?)?(?:政府)?工作报告`);
/** 在阿里地区工作会议上: where no congress meets. */
const inMeeting =
  /在([\u4e00-\u9fff]{2,20}(?:地区|街道|[区县市盟旗州镇乡]))(?=人大|工作|年度|经济|全体|干部|\d)[\u4e00-\u9fff\d]{1,20}会议上/;
/** 青云县人民政府, alone above the title. */
const ofGovernment = /^([\u4e00-\u9fff]{2,20}[省市区县州盟旗镇乡])人民政府$/;
const national = /国务院|中央人民政府/;
/** 我代表国务院, 我受中共中央和国务院的委托. */
const forTheNation = /(?:代表|受)[^。,]{0,12}(?:国务院|中央人民政府)/;
/** 市, 区 … alone, 我市, 自治区: a kind of unit, not a name. */
const bareKind = /^[我全本]?(?:[省市区县州旗盟镇乡]|自治[区州县旗]|街道|特区|地区)?$/;

export function readRegion(
  folded: string,
  front: Front,
  title: string | null,
  congress: CongressReading | null,
  speaker: SpeakerReading | null,
  post: Post | null,
): RegionFound {
  const represented = spokenFor.exec(front.opening.slice(0, 200));
  const speakerBody = areaOf(speaker?.body ?? "", /^街道/.test(speaker?.speaker.title ?? "") ? "街道办事处" : "");
  if (
    congress?.national ||
    forTheNation.test(front.opening.slice(0, 300)) ||
    national.test(speakerBody) ||
    speaker?.speaker.title === "总理"
  ) {
    return { region: regionOf(nation), government: "国务院", certainty: "resolved" };
  }
  const postTitle = post?.title ?? "";
  const said = [
    congress?.path ?? "",
    areaOf(represented?.[1] ?? "", represented?.[2] ?? ""),
    bodyOf(speakerBody),
    titleArea(title ?? ""),
    titleArea(postTitle.replace(/^[[【][^\]】]*[\]】]/, "")),
    ...front.lines.map((line) => ofGovernment.exec(line.closed)?.[1] ?? ""),
    ...(congress === null ? front.lines.map((line) => inMeeting.exec(line.closed)?.[1] ?? "") : []),
  ];
  const paths = [...new Set(said)].filter((path) => !bareKind.test(path));
  if (paths.length === 0 && /全国人民代表大会/.test(front.opening)) {
    return { region: regionOf(nation), government: "国务院", certainty: "resolved" };
  }
  if (paths.length === 0) paths.push(...siteNames(folded));
  const kind = kindOf(speaker, represented?.[1] ?? null);
  const near = [post?.tag ?? "", postTitle, title ?? "", ...paths, ...front.lines.map((line) => line.closed)];
  const hints: RegionHints = { near, text: folded, kind };
  let best: RegionReading | null = null;
  for (const path of paths) {
    const reading = resolveRegion(path, hints);
    if (reading !== null && (best === null || better(reading, best))) best = reading;
  }
  if (best === null) {
    return speaksOfTheNation(folded) ? { region: regionOf(nation), government: "国务院", certainty: "inferred" } : inferred(folded, kind);
  }
  return {
    region: regionOf(best),
    government: governmentOf(best, paths, represented, speakerBody, title ?? ""),
    certainty: best.certainty,
  };
}

/** A path that is longer names more parents; but a unit the list knows beats one it does not. */
function better(one: RegionReading, than: RegionReading): boolean {
  const known = (reading: RegionReading) => (reading.certainty === "resolved" ? 2 : reading.certainty === "ambiguous" ? 1 : 0);
  if (one.name === than.name && one.level === than.level) {
    return known(one) > known(than) || (known(one) === known(than) && than.province === null && one.province !== null);
  }
  return false;
}

function bodyOf(speakerBody: string): string {
  const said = governments.find((word) => speakerBody.endsWith(word));
  return said === undefined ? speakerBody : areaOf(speakerBody.slice(0, -said.length), said);
}

function titleArea(title: string): string {
  const match = inTitle.exec(title);
  return areaOf(match?.[1] ?? "", match?.[2] ?? "");
}

/** 柳城 of 柳城街道办事处 is a 街道, whatever else may be called so. */
function areaOf(path: string, government: string): string {
  return path !== "" && government === "街道办事处" ? `${path}街道` : path;
}

/** 区 of 区长 or of 我代表区人民政府. */
function kindOf(speaker: SpeakerReading | null, represented: string | null): string | null {
  const office = /([省市区县州盟旗镇乡])长$/.exec(speaker?.speaker.title ?? "");
  if (office !== null) return office[1] ?? null;
  return /(?:自治[区州县旗]|[省市区县州盟旗镇乡])$/.exec(represented ?? "")?.[0] ?? null;
}

/** Where the report does not say it, the page may: 青云区人民政府门户网站 above, 主办：青云区人民政府办公室 below. */
function siteNames(folded: string): string[] {
  const edges = `${folded.slice(0, 3000)}\n${folded.length > 3000 ? folded.slice(-1500) : ""}`;
  const found = [...edges.matchAll(/(?:^|[^\u4e00-\u9fff]|主办|版权)([\u4e00-\u9fff]{2,16}?)人民政府(?:门户网站|网站|网|办公[室厅])/g)];
  return found.map((match) => match[1] ?? "").filter((path) => !bareKind.test(path));
}

/** A report that says 我国 throughout, and hardly ever 全市 or 我省. */
function speaksOfTheNation(folded: string): boolean {
  const own = folded.match(/[全我][省市区县州盟旗镇](?![政场])/g)?.length ?? 0;
  return (folded.match(/我国|国务院/g)?.length ?? 0) > 3 * own + 3;
}

function inferred(folded: string, kind: string | null): RegionFound {
  const unit = mostNamedRegion(folded, kind === null ? [..."省市区县州盟旗"] : [kind]);
  if (unit === null) return { region: null, government: null, certainty: null };
  const reading = resolveRegion((unit.province?.name ?? "") + (unit.prefecture?.name ?? "") + unit.name, {
    near: [],
    text: "",
    kind: null,
  });
  if (reading === null) return { region: null, government: null, certainty: null };
  return { region: regionOf(reading), government: `${reading.name}人民政府`, certainty: "inferred" };
}

/** 成都市温江区人民政府: the longest way the head of the report writes the region, with the body spoken for, or the title's own. */
function governmentOf(
  region: RegionReading,
  paths: string[],
  represented: RegExpExecArray | null,
  speakerBody: string,
  title: string,
): string {
  const written = paths.filter((path) => path.endsWith(region.name)).sort((a, b) => b.length - a.length)[0] ?? region.name;
  const said =
    governments.find((word) => speakerBody.endsWith(word) || represented?.[2] === word) ??
    governments.find((word) => title.includes(`${region.name}${word}工作报告`)) ??
    "人民政府";
  if (said === "街道办事处" && written.endsWith("街道")) return `${written}办事处`;
  return written + (said === "政府" ? "人民政府" : said);
}

function regionOf({ name, level, province, prefecture, county, code }: RegionReading): Region {
  return { name, level, province, prefecture, county, code };
}
