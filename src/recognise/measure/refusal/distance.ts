/*
 * A distance to others: 高于全国平均水平⟦3.3个百分点⟧, 快于城镇居民⟦1.8个百分点⟧, 高出全市⟦0.5个百分点⟧.
 * but 占比提高⟦3.3个百分点⟧ and 比上年低⟦0.2个百分点⟧ are changes of the indicator itself.
 */
import type { MeasureRefusal } from "../situation";

const words =
  /(?:[高低快慢好优多少]于|高出|超(?![高大])|跑赢|领先于?|落后于?)(?:[^,;、]{0,16}(?:全[国省市区县州]|平均|同期|预期|目标|计划|增[速幅]|水平|任务|GDP|地区生产总值|经济增长|(?:城[镇市]|农村)居民)[^,;、]{0,10}|上年|去年)$/u;
/** 快于城镇⟦1.5个百分点⟧, 分别高于全国、全省⟦1个⟧、⟦0.8个百分点⟧, whoever the others are: points above something are always a distance. */
const pointsAbove = /(?:[高低快慢好优多少]于|高出|领先|落后于)[^,;]{1,16}$/u;
/** 降幅收窄⟦3.2个百分点⟧: how a rate moved, not the indicator. */
const narrows = /(?:降幅|增幅|增速|跌幅|涨幅|差距)[^,;、]{0,8}(?:收窄|扩大|回落|放缓|缩小|加快)了?$/u;
/** 比全市高⟦0.5个百分点⟧, 较全国、全省分别高⟦3个⟧、⟦2个百分点⟧ */
const byThan = /(?:^|[^占])[比较](?!上年|去年|上一年|年初)[^,;]{1,16}[高快低慢]出?$/u;
const units = new Set(["pp", "‰", "%"]);

export const distance: MeasureRefusal = {
  name: "distance",
  says: "a distance to others, no value of the indicator itself",
  refuses: ({ folded, group, phrase }) => {
    // 1个和0.6个百分点: the last one says the unit.
    const unit = group.quantities.at(-1)?.unit ?? "";
    if (!units.has(unit)) return false;
    const left = folded.slice(group.left.start, group.left.end);
    const isPlain = phrase.predicate === null;
    if (unit === "pp" && (narrows.test(left) || (isPlain && pointsAbove.test(left)))) return true;
    return (isPlain && byThan.test(left)) || ((isPlain || phrase.predicate?.kind === "rise") && words.test(left));
  },
};
