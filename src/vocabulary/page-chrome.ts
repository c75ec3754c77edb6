/**
 * Words of the page around a report: the forum's frame, the government site's tools, the encyclopedia's licence. All are
 * matched on folded text (ASCII punctuation), a whole line at a time unless a row says otherwise.
 */

/**
 * One pattern for a list of them, so that a line is looked at once. Of those with flags, each kind stands for itself, and so do
 * those that begin with ^ (in all their alternatives): the engine tries them at the beginning alone.
 *
 * @example anyOf([/^责编/, /^编辑/]).test("编辑：…") // true
 */
export function anyOf(patterns: readonly RegExp[]): { test(text: string): boolean } {
  const byKind = new Map<string, string[]>();
  for (const { flags, source } of patterns) {
    const kind = flags + source.charAt(0).replace(/[^^]/, "");
    byKind.set(kind, [...(byKind.get(kind) ?? []), `(?:${source})`]);
  }
  const [first, ...others] = [...byKind].map(([kind, sources]) => new RegExp(sources.join("|"), kind.replace("^", "")));
  if (others.length === 0 && first !== undefined) return first;
  return { test: (text) => (first?.test(text) ?? false) || others.some((pattern) => pattern.test(text)) };
}

/** Lines that only a forum's page has; two kinds of them make it one. */
export const forumSigns: readonly RegExp[] = [
  /(?:查看|浏览|阅读|点击)(?:数|次数)?:? ?[\d,]+ ?\|? ?(?:回复|回帖|评论)/,
  /发表于:? ?(?:\d{4}|\d+ ?(?:天|小时|分钟)前|昨天|前天|今天)/,
  /只看(?:该作者|楼主)|显示全部楼层|倒序浏览|阅读模式|电梯直达|楼主/,
  /复制链接|签到天数|TA的每日心情|今日发帖/,
  /^楼主: ?.{1,20} 时间: ?\d{4}-/,
  /^Rank: ?\d|^积分 ?:? ?\d*$|^(?:主题|帖子|精华|威望|金钱|贡献)$/,
  /您需要登录后才可以|本版积分规则|Powered by (?:Discuz|phpwind)|快速回复|返回列表|发表回复/i,
];

/** The line that closes a post's head: what follows is the post. */
export const postHeads: readonly RegExp[] = [
  /发表于:? ?\d{4}[-/年]\d/,
  /发表于:? ?(?:\d+ ?(?:天|小时|分钟)前|昨天|前天|今天)/,
  /^(?:电梯直达|楼主|沙发)#?$/,
  /^(?:楼主|作者): ?.{1,20} 时间: ?\d{4}-/,
];

/** Lines that may still stand between the head and the post's text. */
export const postTools: readonly RegExp[] = [
  /^本帖最后由.{0,40}编辑/,
  /^(?:马上注册|您需要登录|需要登录|登录 ?\||x$)/,
  /^(?:只看该作者|只看楼主|显示全部楼层|倒序浏览|阅读模式|电梯直达|复制链接|\[复制链接\])/,
  /^[|#\d\s]{1,6}$/,
];

/** Lines that open the foot of a forum's page. */
export const forumFeet: readonly RegExp[] = [
  /^您需要登录后才可以/,
  /^本版积分规则/,
  /^[Pp]owered [Bb]y /,
  /^(?:快速回复|发表回复|高级模式|返回列表|返回顶部)/,
  /^(?:Archiver|手机版|小黑屋|GMT\+8)/,
  /^(?:上一主题|下一主题|上一篇|下一篇)/,
  /^楼主发言:/,
  /^\[?复制链接\]? ?(?:倒序|顺序)/,
];

/** Buttons under a post and an author's figures beside it: part of the foot when they stand above it. */
export const forumButtons: readonly RegExp[] = [
  /^(?:回复|举报|收藏|分享|淘帖|支持|反对|评分|点评|使用道具|道具|关注|转播|顶|踩|签名|只看该作者|显示全部楼层)[ \d]*$/,
  /^(?:主题|帖子|积分|精华|好友|威望|金钱|贡献|注册时间|最后登录|在线时间)$/,
  /^\d[\d,]*万?$/,
  /^Rank:/,
];

/** Titles of forum members, for pages that show no rank beside them. */
export const memberGroups: readonly string[] = [
  "管理员",
  "超级版主",
  "版主",
  "实习版主",
  "荣誉版主",
  "网站编辑",
  "论坛元老",
  "金牌会员",
  "高级会员",
  "中级会员",
  "初级会员",
  "注册会员",
  "白金会员",
  "钻石会员",
  "贵宾",
  "新手上路",
  "游客",
];

/** Lines of a government site or a newspaper's page, wherever they stand. */
export const siteLines: readonly RegExp[] = [
  /^\(?(?:(?:信息|文章|稿件|新闻|内容)?来源|稿源|出处) ?: ?[^。]{1,80}$/,
  /^[([]?(?:责任编辑|责编|编辑|校对|审核|初审|复审|终审|值班编委|监制|记者|作者|录入|编辑录入|网络编辑) ?: ?.{0,30}$/,
  /^[([]?(?:字体|字号)[: ]/,
  /^(?:\[?(?:打印|打印本页|打印本文|关闭|关闭窗口|关闭本页|分享|分享到|分享至|收藏|纠错|我要纠错|返回顶部|回到顶部|返回列表|返回|TOP|[大中小]|默认|繁体|无障碍|无障碍浏览)\]?[ |/]*){1,8}:?$/,
  /^(?:您|你)?(?:现在|当前|所在)?的?位置 ?[:>]/,
  /^(?:首页|网站首页|主页) ?[>»/\-]/,
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)? ?: ?.{0,12}$/,
  /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?: +\d{1,2}:\d{2}(?::\d{2})?)?(?: +.{0,30})?(?:来源|浏览|字号|字体|打印|分享).{0,60}$/,
  // Words are looked for faster than tried behind each of many beginnings; what stands before them is asked behind them.
  /(?:门户网站(?<=^.{6,24})|(?:政府网|人民网|新华网|新华社)(?<=^.{5,23})).{0,40}\d{4}[-年]\d{1,2}[-月]\d{1,2}日?.{0,40}来源/,
  /^(?:—|-) ?\d{1,3} ?(?:—|-)$/,
  /^第 ?\d{1,3} ?页(?:[,/ ]*共 ?\d{1,3} ?页)?$/,
  /^(?:上接|下转|\(上接|\(下转).{0,10}版\)?$/,
  /记者(?<=^.{2,82}).{1,8}摄(?:影报道)?\)?$/,
  /^(?:图为|题图:|▲|△|图片来源).{1,60}$/,
  /^第 ?\d{1,3} ?版(?: ?: ?.{2,10})?$/,
  /^(?:阅读原文|分享收藏点赞在看|点击上方蓝字.{0,12}|阅读 ?\d[\d.]*万?\+?|长按.{0,10}二维码.{0,20})$/,
  /^(?:只看楼主|送TA礼物|登录百度账号)(?: .{0,20})?$/,
  /^举报 ?\|.{0,40}$/,
  /^\[?[Ee]-?[Mm]ail(?:推荐|给朋友)?\]?$/,
  /^[】\])）]$/,
  /^[^。]{1,60}\.(?:docx?|pdf|wps|ofd|xlsx?|zip|rar)(?: ?[(（].{0,20})?$/i,
  /^[上下]一[篇条页](?: ?[:：].{0,80})?$/,
  /^\(?此件(?:主动|依申请|不予|公开)[^。]{0,10}$/,
  /^.{2,24}(?:办公室|办公厅|政府办|秘书处) *\d{4}年\d{1,2}月\d{1,2}日印发$/,
];

/** The table of particulars above a government document; such labels may mean something else further down. */
export const siteHeads: readonly RegExp[] = [
  /^.{2,24}(?:门户网站|政府网|政府网站|信息网|新闻网|在线)$/,
  /^今天是.{0,60}$/,
  /(?:无障碍|长者模式|繁体版|简体版|手机版|English).{0,40}$/,
  /^(?:索 ?引 ?号|文号|发文字号|主题分类|主题词|公开形式|公开方式|有效性|信息分类|分类|组配分类|体裁分类|公开范围|公开时限|公文名称|名称|标题|语种|时效性|统一编号)(?: ?: ?|\t).{0,60}$/,
  /^(?:发布|发表|更新|成文|生成|公开|印发|发文)(?:时间|日期|机构|机关|单位)(?: ?: ?|\t).{0,30}$/,
  /^(?:时间|日期) ?: ?\d{4}[-年/.]/,
];

/** Lines that open the foot of a site's page; nothing of the report follows. */
export const siteFeet: readonly RegExp[] = [
  /^(?!.{0,12}名词)(?:相关(?:链接|阅读|新闻|文章|文件|稿件|报道|解读|信息)|延伸阅读|推荐阅读|热点推荐|图解)[: ]?.{0,20}$/,
  /^主办 ?: ?[^。各]{2,20}人民政府(?:办公[室厅])?$/,
  /^(?:写留言|精选留言|在看|赞|阅读|喜欢作者|为家乡点赞!?)(?: ?\d[\d.]*万?\+?)?$/,
  /^(?:版权所有|主办(?:单位)?: ?.{2,30}(?:承办|版权|ICP|网站)|技术支持:|网站标识码|联系我们|网站地图|关于我们)/,
  /[Ii][Cc][Pp]备\d|公网安备|^(?:[Cc]opyright|COPYRIGHT)|©/,
  /^(?:扫一扫|微信扫|关注).{0,20}(?:手机|微信|公众号|打开|分享|二维码|更多)[^。]{0,10}$/,
  /^本作品是中华人民共和国的法律|^Public domain$|^公有领域$|^本文?档?取自/,
  /^注:中文维基文库/,
];

/** First words of a page's foot in a text whose line breaks are gone: all behind them is the page's. */
export const flatFeet =
  /[(（【[]?(?:责任编辑|责编|网络编辑|相关链接|相关阅读|相关新闻|相关稿件|延伸阅读|版权所有|网站标识码|扫一扫在手机|打印本页|关闭窗口|分享到)/y;
