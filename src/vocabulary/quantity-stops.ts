/** What keeps a number from being a quantity. Words after folding. */

const words = (text: string): readonly string[] => text.split(" ");

/** Directly in front: 第三次, 每万人. */
export const ordinalMark = "第";
export const perMark = "每";

/** 前 before a number ranks (前10位) unless it ends a word: 目前3家. */
export const wordsEndingInQian: ReadonlySet<string> = new Set([..."目此提年日当先之以会战空史月事眼天面跟生午"]);

/** Before a number of years: the years measure how long something lasted or takes. */
export const lastingWords: readonly string[] = words(
  "连续 时隔 历时 为期 延长 缩短 提前 推迟 满 超前 期限 至少 持续 耗时 费时 仅用 只用 用了 " +
    "经历 历经 经过 累计 寿命 达 达到 提高到 增长到 增加到 缩短至 缩短到 延长至 延长到 提高 增加 不变 " +
    "学制 有效期 免征 减征 周期",
);

/** Behind 1类: what is classed by a number; behind 2期: what is built in stages. */
export const classedNouns: readonly string[] = words("新药 创新药 医疗器械 水 疫苗 用地 地区 区域 标准 功能区");
export const stagedNouns: readonly string[] = words("工程 项目 建设 扩建 改造 机组 厂房 园区 安置 开工 投产 建成 竣工");

/** Behind a number of years: a plan's or a programme's name. */
export const namedAfterYears: readonly string[] = words(
  "行动 计划 规划 方案 攻坚 任期 义务教育 免费 制 期 来 间 前 后 里 累计 平均 年均 禁渔 建设 代 " +
    "度 级 周年 纪念 历程 一 目标 任务 改革 发展 工作 以来 之 实现 接续",
);

/** Behind a classifier, for numbers in Chinese numerals up to ten: what is counted is an idea, a slogan or a heading. */
export const abstractNouns: readonly string[] = words(
  "方面 领域 大局 确立 维护 意识 自信 中心 高地 毫不动摇 积极性 文化 文明 创建 代表 统筹 工作 举措 措施 问题 " +
    "原则 规定 主张 规律 关键 环节 层次 层面 阶段 步骤 关系 重点 任务 目标 指标 机制 体系 制度 行动 决定 " +
    "大国 转变 结合 结构 有利 坚持 必须 基本 主要 突出 新城 一百年 核心 方针 条件 时期 方向 五年 三年 " +
    "计划 月 季度 世界 政策 路线 战线 部分 环境 特点 特征 优势 短板 要素 责任 健康 全面 重大 重要 根本 中国 " +
    "平衡 现代化 要求 标准 值得 控制线 红线 底线 平台 维度 革命 面向 清单 作用 效应 确保 补贴 公报 声明 " +
    "法律 决议 过程 矛盾 先进 改造 公里 有机 大类 战略 精神 引领 提升 一体 年度 意见 办法 条例 法规 " +
    "翻番 支出 思想 观点 教训 经验 攻坚 战役 保卫战 班子 闸门 特别行政区 合计 腿",
);

/** The same for what is counted in spite of an idea around it: 十项重点民生实事. */
export const countedHeads: readonly string[] = words("民生实事 惠民实事 实事项目 制度创新成果 改革成果 科技成果");

/** The same by the first character behind the classifier: 五个一工程, 三个更加, 四个不摘. */
export const abstractOpenings = "一不更稳之做";

/** With Chinese numerals up to ten, only these count; the others (三类, 四种, 两面) mostly divide. */
export const solidClassifiers: ReadonlySet<string> = new Set([..."个条座所家处栋件艘架台名项支口辆幢间套户"]);

/** Before a Chinese numeral at the end of a clause: it announces a list. */
export const announcingCharacters = "有是这那下前后的以即抓做到分为共了“作";

/** Before 53位: the place in a row, no count. */
export const placeWords: readonly string[] = words("排名 居 列 排在 排");

/** Earlier in the clause of 从46位提升到31位: places in a row. */
export const rankWords: readonly string[] = words("排名 位次 名次 排位 位居 位列");

/** Behind 十二次: the number of a meeting. */
export const meetingWords: readonly string[] = words("全会 全体会议");

/** In front of 百场: acts that are counted, where 百场 else is a figure of speech. */
export const countedActs: readonly string[] = words("举办 开展 组织 播映 放映 上演 演出 推出 举行 完成 送");

/** In front of 百倍: it measures, where it else is a figure of speech (百倍努力). */
export const growingWords: readonly string[] = words("增长 增加 提高 提升 扩大 高出 翻了 增长了 增加了 提高了 提升了 扩大了");

/** In front of 一半 or 半小时: it measures. */
export const halvingWords: readonly string[] = words(
  "减少 减少了 缩小 缩小了 缩短 缩短了 压减了 压缩 压缩了 下降 下降了 降低 降低了 减 缩短至 压缩至 缩短到 压缩到 减至 占 达 达到 占到 " +
    "提前 提前了 延长 延长了 推迟",
);

/** Last characters in front of a minus: 增长-3.5%, 自然增长率-2.1‰, 控制在-1.5‰. 下降-3.5% says the fall twice. */
export const beforeMinus = "长涨幅速率比为至到在";

/** In front of 46条 with nothing behind it: a policy's name, 稳增长46条. */
export const policyWords: readonly string[] = words("振兴 发展 增长 经济 惠企 助企 纾困 投资 消费 就业 创新 人才 营商环境 投资新");

/** Opening and closing marks of names. */
export const nameOpeners = "“‘《〈「『";
export const nameClosers = "”’》〉」』";
/** Opens and closes. */
export const straightQuote = '"';

/** What follows a time or a distance when it is the name of a circle or a service: 15分钟生活圈, 24小时自助. */
export const circleWord = "圈";

/** Behind P: 1080P is a picture, not computing power. */
export const pictureLines: ReadonlySet<string> = new Set(["480", "720", "1080"]);
