/** Nouns that a quantity in front of them says the size of: 1亿元以上营收企业, 20万吨级码头. A measure stands elsewhere. */

const byFirst = (text: string): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>();
  for (const word of text.split(" ")) map.set(word.charAt(0), [...(map.get(word.charAt(0)) ?? []), word]);
  return map;
};

/** Behind money with a comparison word: 超200亿元县, 亿元以上项目. */
export const sizedByMoney = byFirst(
  "企业 项目 产业 集群 园区 开发区 县 区 市 镇 乡 村 街道 楼宇 单品 品牌 商圈 订单 合同 龙头 单体 商户 经营主体 市场主体 产品 林场",
);

/** Behind 亿 without 元: 千亿县, 超百亿园区; behind 万: 城区人口超50万县. */
export const sizedBySales: readonly string[] = "企业 产业 集群 园区 开发区 楼宇 项目 链主 县 区 市 镇".split(" ");
export const sizedByPeople: readonly string[] = "县 区 市 镇".split(" ");

/** Begin like one of them: 超200万市民, 上亿市场主体. */
export const notSized: readonly string[] = "市民 市场 区域 县域 镇村".split(" ");

/** Behind an area with a comparison word: 70平方米以下户型. */
export const sizedByRoom = byFirst("户型 住房 住宅 商铺 商品房 经营场所 餐饮 场所 小户型 中小户型");

/** Behind a number of households or people with a comparison word: 20户以上自然村. */
export const sizedByHeads = byFirst("自然村 村寨 村落 聚居点 居民点 安置点 安置区 村民小组");

/** Behind a time with a comparison word: 20年以上老旧小区. */
export const sizedByTime = byFirst("老化 老旧 老房 房龄 工龄 龄 党龄 工作经验 工作经历 楼龄 电梯 电力 存款 贷款 用工 合同");

/** Behind a power or a mass: 5万千瓦风电, 700万吨煤矿. */
export const sizedByOutput = byFirst("矿 露天矿 露天煤矿 煤矿 褐煤 大麦芽 风电 光伏 机组 热电 电站 码头 泊位 提质");

/** The same behind 2×66万千瓦 and 年产20万吨, which are sizes of one plant; 新开工690万千瓦火电 measures. */
export const plants = byFirst("煤电 火电 水电 核电 抽水蓄能 抽蓄 储能 基地 项目 工程 生产线 产线 工厂 装置 电厂");

/** Behind a sum that is reached: 跨过万亿元大关. */
export const highMarks: readonly string[] = "大关 台阶 关口 门槛".split(" ");

/** Behind 的: the noun is what the quantity measures (5%左右的目标, 三年左右的时间). */
export const sizesThemselves: readonly string[] =
  "目标 任务 水平 时间 速度 增速 规模 增长 增幅 幅度 比例 比重 情况 要求 标准 价格 成绩 高度 年均 阶段 新阶段".split(" ");

/** A verb among a noun's attributes: what is behind it is no longer the noun that is sized (投入100亿元以上支持企业). */
export const verbsInPhrases: ReadonlySet<string> = new Set([..."支持用助帮扶推促服投给建保拉带引为让使资奖补培育加惠"]);
