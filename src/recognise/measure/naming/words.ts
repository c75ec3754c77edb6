/*
 * The words before the number are the name, completed where they are only part of one.
 *
 *   总投资⟦1.78万亿元⟧的289个省重点项目        of the next one's noun: 省重点项目总投资
 *   投资⟦3亿元⟧、占地⟦120亩⟧的物流园           of the noun behind: 物流园投资, 物流园占地
 *   …达400家以上、营业收入突破⟦165亿元⟧        of the last one's owner: 高新技术企业营业收入
 *   …增长6%，总量突破⟦2.6万亿元⟧               the last one again
 *   经济增长⟦5.5%⟧, 粮食增产⟦12亿斤⟧           with what the predicate says
 *   东山湖⟦1万亩⟧节水灌溉                      with the noun behind
 *   规上企业已有⟦26家⟧, 全县有⟦5个⟧村           without 有
 */
import { attributes, investments } from "../../../vocabulary/heads";
import { wholeRegions } from "../../../vocabulary/region-prefixes";
import { lastOf } from "../../../vocabulary/word-index";
import { actionRun } from "../acts";
import { isDependent } from "../coordination";
import type { Group } from "../groups";
import { resolveIndicator } from "../indicator";
import { nameOf, withoutHaving } from "../name";
import { nounBehind, withoutOutcome } from "../noun-behind";
import { perUnit, withUnit } from "../shared-heads";
import type { Memory, NamingRule } from "../situation";
import { each, remember } from "../situation";

/** 总量 after 地区生产总值 is the same indicator again. */
const sizes = new Set(["总量", "总额", "总值", "经济总量", "总规模"]);

/** 经济总量 */
const longestSize = 4;

export const sizeOfTopic: NamingRule = {
  name: "size-of-topic",
  read: (situation) => {
    const { foldedName, memory } = situation;
    if (foldedName.length > longestSize || !sizes.has(foldedName)) return null;
    const id = memory.topic === "" ? null : resolveIndicator(memory.topic);
    // 城镇化率提高1个百分点，经济总量突破⟦3万亿元⟧
    const own = resolveIndicator(foldedName);
    return id === null || (own !== null && own !== id) ? null : each(situation, memory.topic);
  },
};

/** 生产总值达到6200亿元，人均突破⟦1.2万元⟧ */
export const perHead: NamingRule = {
  name: "per-head",
  read: (situation) => {
    const { folded, foldedName, group, phrase, memory } = situation;
    if (foldedName !== "" || memory.topic === "" || group.quantities[0].dimension !== "currency") return null;
    if (phrase.predicate !== null && phrase.predicate.kind !== "level") return null;
    const isPerHead = lastOf(folded, group.left.start, group.left.end, 6).includes("人均") && !memory.topic.includes("人均");
    return isPerHead ? each(situation, `人均${memory.topic}`) : null;
  },
};

export const lent: NamingRule = {
  name: "lent-noun",
  read: (situation) => {
    const { text, folded, group, following, written, foldedName, noun } = situation;
    if (written === "") return null;
    const isAttribute = attributes.has(foldedName) || investments.has(foldedName);
    const isOf = folded[group.right.start] === "的";
    if (isOf && isAttribute && noun !== "") return each(situation, withoutOutcome(noun) + written);
    if (following?.clause !== group.clause || (!isOf && !(isAttribute && isListedWith(folded, following)))) return null;
    // 总投资⟦2亿元⟧的|风电项目⟦12个⟧: its name stands before its number.
    const own = isOf && following.quantities[0].dimension !== "ratio" ? nameOf(text, following.left) : "";
    const owner = own === "" ? nounBehind(text, folded, following) : own;
    return owner === "" ? null : each(situation, owner + written);
  },
};

/** 投资⟦3亿元⟧、|占地⟦120亩⟧的物流园: both are of what stands behind. */
function isListedWith(folded: string, { continues, left, right }: Group): boolean {
  return continues && folded[right.start] === "的" && attributes.has(folded.slice(left.start, left.end).replace(/^、/u, ""));
}

export const owned: NamingRule = {
  name: "owned",
  read: (situation) => {
    const { folded, group, phrase, written, foldedName, memory } = situation;
    // 发放贷款8000万元，带动|就业⟦2000人⟧
    if (folded.startsWith("带动就业", phrase.action?.start ?? phrase.subject.end) || /^[亩人户]均/u.test(memory.owner)) return null;
    // 整改问题23个，|整改率⟦95.8%⟧: the rate at which that is done.
    const isRate = foldedName.length === 3 && foldedName.endsWith("率") && memory.action !== null;
    // 工业投资增长31%、|占比⟦52%⟧: the share of it all.
    const isShare = /^(?:占比|比重)/u.test(foldedName);
    const owner = isShare ? memory.topic : memory.owner;
    if (owner === "" || !(isRate || isDependent(foldedName)) || (!isShare && (isDependent(owner) || owner.endsWith("率")))) return null;
    // 出口 after 进出口 is an indicator of its own; only 、 makes it part of the owner's.
    if (!group.continues && resolveIndicator(foldedName) !== null && !isStaff(foldedName, memory.owner)) return null;
    // 医保参保⟦45万人⟧，参保率⟦98.5%⟧: what both say is said once.
    const overlap = written.length > 2 && memory.owner.length > 2 && memory.owner.endsWith(written.slice(0, 2));
    const name = owner + (overlap ? written.slice(2) : written);
    remember(memory, name, true);
    return each(situation, name);
  },
};

/** 乡镇企业发展到2300个，从业人员⟦5.6万人⟧: theirs, not all who work. */
const isStaff = (name: string, owner: string): boolean =>
  name === "从业人员" && /(?:企业|产业|行业|园区|主体|合作社|集群|商户|工商户)$/u.test(owner);

const shareNoun = /(?:比重|比例|占比|比率|份额)$/u;

/** A share whose noun was left out has one: 占全省的|比重. */
export const shareNamed = (words: string): string => (words === "" || shareNoun.test(words) ? words : `${words.replace(/的$/u, "")}的比重`);

/** 机电产品占出口总值⟦近三成⟧; 技改投资增长15%，占工业投资比重达到⟦40%⟧; 工业机器人产量增长31%、占全国⟦44%⟧: the share of what was spoken of. */
export const share: NamingRule = {
  name: "share",
  read: (situation) => {
    const { group, phrase, written, memory } = situation;
    const { unit } = group.quantities[0];
    if (unit !== "%" && unit !== "ratio" && unit !== "pp") return null;
    const whole = ofTopic(written, memory);
    if (whole !== written) return each(situation, whole);
    if (shareNoun.test(written)) return null;
    if (phrase.predicateWord.includes("占") && written !== "") return each(situation, `${written}占比`);
    const at = written.search(/占(?!有)[^占]{1,14}$/u);
    if (at < 0) return null;
    const name = at === 0 ? memory.topic + written : written;
    // 汽车产量占全国⟦12%⟧、|提高1个百分点
    if (at > 0) remember(memory, written.slice(0, at));
    return each(situation, `${name}比重`);
  },
};

/** 研发投入增长9%，|占生产总值比重由1.8%提高到2.6%; 服务业增长9%，|对经济增长贡献率达60%: of what was spoken of. */
export const ofTopic = (written: string, { topic }: Memory): string =>
  (/^占(?!比)/u.test(written) && shareNoun.test(written)) || /^对.*贡献率$/u.test(written)
    ? topic.replace(shareOfOther, "") + written
    : written;

const shareOfOther = /占(?!比)[^占]{1,30}(?:比重|比例)$/u;

/** 单位GDP能耗下降8%、二氧化碳排放|下降⟦14%⟧: by the same product; 每千人口拥有医师3人、护士⟦4人⟧: among as many people. */
export const perProduct: NamingRule = {
  name: "per-product",
  read: (situation) => {
    const { group, phrase, memory, written } = situation;
    // 每千人口托位达4个、养老床位达⟦5万张⟧
    const goesOn = group.continues && written !== "" && phrase.action === null && group.quantities[0].value < 1000;
    const unit = goesOn ? perUnit.exec(memory.topic)?.[0] : undefined;
    const name = unit === undefined ? written : withUnit(unit, written);
    return name === written ? null : each(situation, name);
  },
};

export const withPredicate: NamingRule = {
  name: "with-predicate",
  read: (situation) => {
    const { phrase, written, foldedName, memory } = situation;
    if (written === "" || phrase.predicate === null || (resolveIndicator(foldedName) !== null && foldedName !== "经济")) return null;
    const added = [phrase.predicateWord, phrase.predicate.implies ?? ""].find(
      (word) => word !== "" && resolveIndicator(foldedName + word) !== null,
    );
    if (added === undefined) return null;
    remember(memory, written + added);
    return each(situation, written + added);
  },
};

export const words: NamingRule = {
  name: "words-before",
  read: (situation) => {
    const { folded, group, phrase, written, noun, memory } = situation;
    if (written === "") return null;
    // 融资⟦15亿元⟧|用于城建: what it is for is no part of what it is.
    // 安排资金⟦3000万元⟧|支持技改: nor is what it does.
    const isMoney = group.quantities[0].dimension === "currency";
    const takesNoun =
      noun !== "" &&
      phrase.predicate === null &&
      !folded.startsWith("用于", group.right.start) &&
      !(isMoney && actionRun(noun, 0, noun.length) > 0);
    // 财政支出的⟦80%以上⟧用于民生
    const own = phrase.predicate === null ? withoutHaving(written) : written;
    const name = takesNoun ? own + noun : own.endsWith("的") ? own.slice(0, -1) : own;
    // 全市|⟦17个⟧行业增加值增长8%: whose they are alone says nothing.
    if (name === "" || wholeRegions.includes(name)) return null;
    remember(memory, name);
    return each(situation, name);
  },
};
