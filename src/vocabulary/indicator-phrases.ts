/**
 * The regular ways in which an indicator's name varies, as data for the resolver. What does not vary regularly is an alias in
 * indicators.ts.
 */

/** Words that say when, or that something was or will be done, in front of a name: 全年实现进出口总额, 力争粮食产量. */
export const leadingWords: readonly string[] = [
  "自治区",
  "自治州",
  "自治县",
  "全年",
  "年",
  "今年",
  "明年",
  "去年",
  "上年",
  "当年",
  "年末",
  "年底",
  "本年",
  "预计",
  "预期",
  "实现",
  "完成",
  "达到",
  "确保",
  "力争",
  "争取",
  "努力",
  "保持",
  "推动",
  "促进",
  "其中",
  "累计",
  "全部",
  "主要是",
  "提出",
  "使",
  "把",
  "将",
  "去年末",
  "上年末",
  "实施",
  "开展",
  "组织",
  "推进",
];

/** Words behind a name that say how it is counted or that it moves, not what it is: 地区生产总值增速, 财政收入同口径. */
export const trailingWords: readonly string[] = [
  "增长速度",
  "增长率",
  "增速",
  "增幅",
  "增长",
  "涨幅",
  "上涨幅度",
  "降幅",
  "年均",
  "平均每年",
  "累计",
  "全年",
  "预计",
  "预期",
  "拟",
  "计划",
  "大关",
  "关口",
  "同口径",
  "可比口径",
  "可比价",
  "实际",
  "名义",
  "平均",
  "任务",
  "目标任务",
  "指标",
  "目标",
  "水平",
];

/** What may stand in brackets inside a name without changing what it is: 细颗粒物（PM2.5）浓度. */
export const bracketGlosses: readonly string[] = [
  "PM2.5",
  "细颗粒物",
  "PM10",
  "AQI",
  "可吸入颗粒物",
  "R&D",
  "GDP",
  "CPI",
  "M2",
  "FDI",
  "同口径",
  "可比口径",
  "按可比价",
  "按可比价格计算",
  "现价",
  "不含农户",
  "不含退税",
  "含退税",
  "含个体",
  "含个体工商户",
  "户",
  "家",
];

/** One spelling for what is written in several: [as written, as the resolver compares]. */
export const spellings: readonly (readonly [string, string])[] = [
  ["地区生产总值", "GDP"],
  ["国内生产总值", "GDP"],
  ["生产总值", "GDP"],
  ["规模以上", "规上"],
  ["规模工业", "规上工业"],
  ["研究与试验发展", "研发"],
  ["研究与实验发展", "研发"],
  ["研究和试验发展", "研发"],
  ["研究与开发", "研发"],
  ["R&D", "研发"],
  ["常住居民", "居民"],
  ["农村牧区", "农村"],
  ["农牧区", "农村"],
  ["农牧民", "农民"],
  ["占比重", "比例"],
  ["占比", "比例"],
  ["比重", "比例"],
  ["比率", "比例"],
  ["总值", "总额"],
  ["细颗粒物", "PM2.5"],
  ["可吸入颗粒物", "PM10"],
  ["市场主体", "经营主体"],
  ["CO2", "二氧化碳"],
  ["的", ""],
];

/** What is done to things that are built, and to enterprises that are raised: the count of the new ones, not of all there are. */
const BUILD =
  "新建 建设 建成 新增 新建成 增加 增设 新建改造 新建和改造 新建改建 新建改扩建 新改建 改造 改造提升 提质改造 升级改造 建设改造 改建 打造 新建提升 新建续建";
const RAISE = "新增 培育 新培育 净增 认定 新认定 入选 新入选 创建 引进培育 引育 培育新增 新入库";
const HOUSE = "新建 建设 建成 基本建成 开工 开工建设 新开工 新开工建设 筹集 筹建 建设筹集 建设筹措 新增 开工筹集 新建续建 供应 实施";
const RENOVATE = "改造 启动 启动改造 开工 开工改造 新开工 新开工改造 改造提升 整治 更新改造 综合整治";

const CITY =
  "城市 中心城市 县级以上城市 城区 中心城区 主要城市 重点城市 设区市 设区城市 市州 市州政府所在地城市 州府城市 地级城市 地级以上城市 地级及以上城市";

/** A family of names: one choice out of each slot, in order; choices parted by spaces, "-" is an empty one. */
export interface IndicatorPhrase {
  id: string;
  slots: readonly string[];
}

/** Families in the spelling that `spellings` leads to. */
export const indicatorPhrases: readonly IndicatorPhrase[] = [
  { id: "gdp", slots: ["- 国民 地区 区域 地方", "经济", "- 增长 总量 增速 规模 增长速度 发展速度 增长率"] },
  { id: "gdp-per-capita", slots: ["人均 按常住人口计算人均", "GDP"] },
  { id: "primary-value-added", slots: ["第一产业 一产 一产业", "- 增加值 增加值总量"] },
  { id: "secondary-value-added", slots: ["第二产业 二产 二产业", "- 增加值 增加值总量"] },
  { id: "tertiary-value-added", slots: ["第三产业 三产 三产业 服务业", "- 增加值 增加值总量"] },
  { id: "industrial-value-added", slots: ["规上", "工业", "- 企业", "增加值 增加值总量 增加值总额"] },
  { id: "retail-sales", slots: ["社会消费品 社会商品 消费品 社会消费 社会消费品市场", "零售总额 零售额"] },
  { id: "fixed-asset-investment", slots: ["- 全社会", "固定资产投资 固投", "- 额 总额 完成额 总量 规模 总规模 完成"] },
  {
    id: "trade",
    slots: ["- 外贸 货物 货物贸易 对外贸易 外贸货物 外贸自营 自营 海关", "进出口", "- 总额 额 贸易 贸易总额 贸易额 总量 规模"],
  },
  { id: "exports", slots: ["- 外贸 货物 货物贸易 对外贸易 外贸自营 自营 产品 商品", "出口", "- 总额 额 贸易 贸易总额 创汇 规模"] },
  { id: "imports", slots: ["- 外贸 货物 货物贸易 对外贸易 外贸自营 自营 商品", "进口", "- 总额 额 贸易 规模"] },
  {
    id: "fdi",
    slots: [
      "实际使用 实际利用 实际到位 实际到账 实际吸收 实际吸收利用 实际 利用 使用 吸收 引进 直接利用 实际直接利用",
      "外资 境外资金 外商投资 外商直接投资",
      "- 额 金额 总额 规模",
    ],
  },
  {
    id: "cpi",
    slots: ["居民 城乡居民 城镇居民 城市居民 -", "消费 消费品", "价格 物价", "- 水平 总水平 指数 总指数", "- 上涨率 涨"],
  },
  { id: "cpi", slots: ["物价 CPI", "总水平 指数 总指数 水平 -"] },
  { id: "urban-new-jobs", slots: ["城镇新增 新增城镇 城镇净增 新增", "就业", "- 人数 人口 人员 岗位 规模 总量"] },
  {
    id: "resident-income",
    slots: ["全体 城乡 城镇和农村 城镇与农村 全体城乡 -", "居民", "人均可支配收入 可支配收入 人均收入 收入 实际收入"],
  },
  {
    id: "urban-income",
    slots: ["城镇 城市 城区 全体城镇", "居民 居民家庭", "人均可支配收入 可支配收入 人均收入 收入 人均可支配性收入"],
  },
  {
    id: "rural-income",
    slots: ["农村居民 农民 全体农村居民 农民群众", "- 家庭", "人均可支配收入 可支配收入 人均纯收入 人均收入 纯收入 收入 人均现金收入"],
  },
  {
    id: "energy-intensity",
    slots: [
      "单位 万元 每万元 单位万元",
      "GDP",
      "能耗 能源消耗 能源消费 综合能耗 综合能源消耗 能源消耗量 能源消费量 能耗强度 能源消耗强度",
      "- 降低率 下降率 降低 下降",
    ],
  },
  { id: "energy-intensity", slots: ["能耗 能源消耗 能源消费 能源", "强度", "- 降低率 下降率"] },
  {
    id: "carbon-intensity",
    slots: ["单位 万元 每万元", "GDP", "二氧化碳 碳", "排放 排放量 排放强度 强度", "- 降低率 下降率 降低 下降"],
  },
  { id: "carbon-intensity", slots: ["二氧化碳 碳", "排放强度 强度"] },
  { id: "water-intensity", slots: ["单位 万元 每万元", "GDP", "用水量 水耗 用水 耗水量"] },
  { id: "rd-intensity", slots: ["- 全社会", "研发", "- 经费", "- 投入 支出", "强度 比例"] },
  {
    id: "rd-intensity",
    slots: ["- 全社会", "研发", "- 经费 资金", "- 投入 支出 投入经费", "占 相当于 与 占到", "GDP", "比例 之比 比"],
  },
  { id: "rd-spending", slots: ["- 全社会", "研发", "经费 资金", "- 投入 支出 总量", "- 总量 总额 规模"] },
  { id: "rd-spending", slots: ["- 全社会", "研发", "投入 支出 费用", "- 总量 总额 规模 经费"] },
  { id: "emission-reduction", slots: ["节能", "减排 降耗 降碳", "- 降碳 减污降碳", "- 约束性"] },
  {
    id: "emission-reduction",
    slots: ["主要 重点", "污染物", "- 重点工程", "- 排放 排放量 排放总量 总量 减排 减排量 总量减排 削减 削减量 总量控制"],
  },
  {
    id: "pm25",
    slots: [`- ${CITY} 环境空气 空气 大气`, "PM2.5", "- 年均 平均 年平均 累计平均 综合 年", "浓度 浓度值 值 均值 浓度均值"],
  },
  {
    id: "good-air-days",
    slots: [
      `- ${CITY} 环境`,
      "空气 空气质量 环境空气 环境空气质量 空气质量指数 环境空气质量指数",
      "- 平均",
      "优良 达标 优良达标",
      "天数比例 天数 率 天数率 比例 天数达标率 天数平均比例",
    ],
  },
  { id: "good-air-days", slots: [`- ${CITY}`, "优良", "天 天数", "率 比例 -"] },
  {
    id: "surface-water-quality",
    slots: [
      "- 地表水",
      "国考 国控 省考 省控 市考 国省考 国省控 考核 主要河流 主要流域 重点流域",
      "- 地表水 断面 地表水断面 考核断面 地表水考核断面",
      "- 水质 水体",
      "优良率 优良比例 达标率 达标比例",
    ],
  },
  {
    id: "surface-water-quality",
    slots: ["- 地表水", "国考断面 国控断面 省考断面 省控断面 国省考断面 主要河流 主要流域", "优良", "水质 水体", "比例 率"],
  },
  { id: "surface-water-quality", slots: ["地表水", "- 断面 水体 考核断面", "- 水质", "优良 优良水质 优良水体 达标", "比例 率"] },
  {
    id: "surface-water-quality",
    slots: [
      "- 地表水 国考断面 国控断面 省控断面 主要河流 主要流域",
      "达到或好于III类 优于III类 好于III类 I—III类 I-III类 I至III类",
      "- 水体 水质 断面",
      "比例",
    ],
  },
  { id: "grain-output", slots: ["粮食 粮豆", "产量 总产 总产量 年产量 年总产量 生产总量"] },
  {
    id: "deposits",
    slots: [
      "- 金融机构 银行业金融机构 银行 银行业",
      "- 各项 人民币 本外币 人民币各项 本外币各项 本外币一般",
      "存款",
      "余额 总额 总量 余额总量",
    ],
  },
  {
    id: "loans",
    slots: ["- 金融机构 银行业金融机构 银行 银行业", "- 各项 人民币 本外币 人民币各项 本外币各项 一般", "贷款", "余额 总额 总量 余额总量"],
  },
  { id: "deposits", slots: ["- 金融机构 银行业金融机构", "- 本外币 人民币", "各项存款"] },
  { id: "loans", slots: ["- 金融机构 银行业金融机构", "- 本外币 人民币", "各项贷款"] },
  { id: "market-entities", slots: ["- 各类 实有 在册 登记 各类实有", "经营主体", "- 总量 总数 数量 户数 达到 规模"] },
  {
    id: "new-market-entities",
    slots: ["新增 新登记 新设 新注册 净增 新设立 新发展 新培育 新登记注册", "- 各类", "经营主体", "- 数量 户数"],
  },
  { id: "high-standard-farmland", slots: [BUILD, "高标准农田", "- 面积 建设"] },
  {
    id: "irrigated-area",
    slots: ["新增 改善 恢复 恢复改善 新增恢复 新建 发展 扩大", "灌溉面积 有效灌溉面积 高效节水灌溉面积 高效节水灌溉 节水灌溉面积"],
  },
  { id: "rural-roads", slots: [BUILD, "农村公路", "- 里程"] },
  { id: "old-communities", slots: [RENOVATE, "- 城镇", "老旧小区", "- 改造"] },
  { id: "urban-village-renovation", slots: [RENOVATE, "城中村", "- 改造 改造项目"] },
  {
    id: "shantytown-renovation",
    slots: ["改造 开工 新开工 开工改造 基本建成 建成", "- 城镇 城市 各类", "棚户区 棚户区改造 棚户区住房 棚户区改造住房"],
  },
  { id: "affordable-housing", slots: [HOUSE, "- 各类 配售型 城镇", "保障性住房 保障房 保障性安居工程 保障性安居工程住房"] },
  { id: "affordable-rental-housing", slots: [HOUSE, "保障性租赁住房 保障性租赁房 保租房"] },
  { id: "public-rental-housing", slots: [HOUSE, "公租房 公共租赁住房 廉租住房 廉租房"] },
  { id: "parking-spaces", slots: [BUILD, "- 公共 城市 机动车", "停车位 停车泊位"] },
  { id: "ev-chargers", slots: [BUILD, "- 公共 电动汽车 新能源汽车 电动汽车公共 新能源汽车公共 各类", "充电桩 充电设施 充电基础设施"] },
  { id: "base-stations-5g", slots: [`${BUILD} 布设 开通 累计建成 累计布设 累计开通`, "5G基站"] },
  { id: "parks", slots: [BUILD, "- 口袋 城市 社区", "公园"] },
  { id: "greenways", slots: [BUILD, "- 城市 健身", "绿道"] },
  { id: "sewage-pipes", slots: [BUILD, "- 城镇 城市 生活", "污水管网 污水收集管网"] },
  {
    id: "school-places",
    slots: ["新增 增加 提供 - 新增提供", "- 公办 优质 优质公办", "- 基础教育 义务教育 中小学 各类 基础教育公办 义务教育公办", "学位"],
  },
  { id: "childcare-places", slots: ["新增 增加 新建 建成 -", "- 普惠 普惠性 公办 婴幼儿 托育 婴幼儿照护 3岁以下婴幼儿", "托位"] },
  { id: "elderly-care-beds", slots: [`- ${BUILD}`, "- 各类 社区", "养老床位 养老服务床位 养老机构床位"] },
  { id: "home-care-beds", slots: [BUILD, "家庭养老床位 家庭照护床位"] },
  {
    id: "elderly-care-facilities",
    slots: [BUILD, "- 社区 城乡社区 社区综合 街道综合", "养老服务中心 养老服务设施 养老服务站 养老服务机构 日间照料中心"],
  },
  { id: "community-canteens", slots: [BUILD, "- 社区 城乡", "老年助餐点 老年助餐服务点 老年食堂 长者食堂 助餐点"] },
  { id: "new-hightech-enterprises", slots: [RAISE, "- 国家 国家级", "高新技术企业 高企"] },
  { id: "new-tech-sme", slots: [RAISE, "- 国家 国家级", "科技型中小企业"] },
  { id: "new-specialised-sme", slots: [RAISE, "- 省级 自治区级 市级", "专精特新中小企业 专精特新企业"] },
  { id: "new-little-giants", slots: [RAISE, "- 国家 国家级 国家级专精特新 国家专精特新 专精特新", "小巨人企业 小巨人"] },
  { id: "new-manufacturing-champions", slots: [RAISE, "- 国家 国家级", "制造业单项冠军 制造业单项冠军企业 单项冠军企业"] },
  { id: "new-industrial-enterprises", slots: [RAISE, "规上工业企业 规上工业法人企业 规工企业"] },
  { id: "new-listed-companies", slots: [RAISE, "- 境内外 境内 境内外首发", "上市企业 上市公司"] },
  { id: "green-factories", slots: [`${RAISE} 建成 打造`, "- 国家 国家级 省级", "绿色工厂"] },
  { id: "smart-factories", slots: [`${RAISE} 建成 打造 建设`, "- 国家级 省级", "智能工厂 智能工厂和数字化车间 智能工厂数字化车间"] },
  { id: "family-farms", slots: [RAISE, "家庭农场"] },
  { id: "farmer-cooperatives", slots: [RAISE, "农民合作社 农民专业合作社"] },
  { id: "first-stores", slots: ["引进 新引进 引进培育 新增 引入 落地", "- 各类 品牌 知名品牌", "首店 品牌首店"] },
  {
    id: "special-bonds",
    slots: ["发行 新发行 争取 安排 拟安排 新增 新增发行 争取到", "- 地方政府 政府 地方", "专项债券 专项债 专项债券资金"],
  },
  {
    id: "vocational-training",
    slots: ["- 精准开展 大规模开展 新开展", "- 补贴性 政府补贴性 各类 各类补贴性", "职业技能培训 技能培训"],
  },
];
