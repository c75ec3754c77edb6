/**
 * Variants of one and the same character, so that every rule needs to know one spelling only. Folding never changes the
 * length of a text: offsets into the folded text are offsets into the text itself.
 */

/** Traditional character, then its simplified form; characters with more than one simplified reading stay out. */
const traditional =
  "國国業业們们這这産产產产經经個个爲为為为會会義义發发對对關关設设計计農农現现來来進进動动機机過过資资須须並并劃划濟济萬万點点還还應应亞亚內内時时當当實实種种學学議议運运營营費费務务術术爭争團团級级數数將将財财東东從从領领長长聯联題题問问約约係系開开總总許许" +
  "體体勞劳幾几戰战餘余灣湾軍军華华達达統统條条區区據据衆众眾众協协廣广結结積积導导羣群衞卫衛卫沒没門门員员組组兩两難难佔占視视鬥斗間间規规備备證证項项權权預预億亿職职織织質质嚴严續续蘇苏變变選选復复壞坏繼继認认極极購购災灾輸输節节遠远說说説说標标願愿參参敎教" +
  "鮮鲜採采則则際际憲宪樣样額额適适勝胜護护擧举舉举顧顾敵敌準准製制訂订養养無无損损辦办綫线線线勢势僑侨謂谓壓压鞏巩給给圖图別别黨党擴扩張张賣卖廠厂習习顯显滅灭糧粮緊紧獨独礎础確确斷断較较電电鐵铁狀状車车滿满銷销紡纺場场僅仅醫医報报隨随輕轻貪贪堅坚轉转驗验檢检" +
  "構构幫帮貿贸違违愛爱階阶絕绝與与蔣蒋論论偉伟陸陆穩稳揮挥暫暂佈布勵励奮奋責责裏里裡里蘭兰險险層层價价稅税汚污識识榮荣歷历擺摆脫脱鎮镇針针噸吨鋼钢屬属錯错誤误單单觀观築筑徹彻戶户艱艰貨货婦妇縣县脅胁處处撾挝類类調调舊旧潤润幹干礦矿談谈盡尽見见執执郵邮裝装亂乱" +
  "負负擁拥監监盜盗馬马騙骗評评誼谊撓挠歐欧盤盘貧贫補补雖虽潛潜飛飞績绩創创環环貫贯響响號号畝亩澇涝懷怀買买貸贷竊窃藥药礙碍兒儿記记簽签厲厉擊击殘残澤泽締缔緬缅維维艦舰隊队槃盘聽听討讨綱纲細细驟骤換换態态瀋沈陽阳畢毕熱热請请龐庞鬆松麥麦豐丰趕赶魚鱼荊荆漢汉縮缩" +
  "漸渐舖铺軌轨週周鄉乡範范圍围覺觉頓顿繳缴納纳療疗獎奖揚扬專专藝艺貢贡獻献慮虑孫孙轄辖惡恶傾倾獲获慣惯審审誠诚羅罗爾尔誌志聲声錫锡觸触雙双紛纷終终蠻蛮橫横奪夺緩缓賓宾刼劫峽峡聖圣劉刘縛缚歸归贏赢遞递紗纱紙纸壯壮鍛锻頭头軋轧縫缝優优課课競竞賽赛渦涡輪轮鹽盐啣衔" +
  "銜衔驚惊撥拨臨临試试訓训練练踴踊躍跃謝谢蟲虫廳厅庫库搶抢彌弥興兴風风寶宝鶏鸡雞鸡網网輛辆複复雜杂漲涨慶庆闢辟儲储債债穫获遺遗紹绍幣币傷伤園园順顺詐诈駡骂罵骂跡迹蹟迹潔洁離离癢痒鋪铺鑽钻牘牍腫肿隱隐絲丝寬宽懲惩讓让釋释頒颁趨趋瘋疯壘垒償偿寫写連连鄰邻擔担捲卷" +
  "輿舆剝剥懸悬倣仿敗败湊凑懼惧顛颠虛虚辯辩馳驰剛刚該该撲扑騷骚擾扰襲袭島岛嶼屿轟轰漁渔誘诱砲炮編编囂嚣邊边陰阴謀谋釁衅屢屡莊庄託托寧宁搖摇氫氢毀毁啓启啟启賠赔彈弹氣气決决減减況况淨净涼凉湧涌滬沪瀏浏灑洒灘滩淺浅測测渾浑濕湿濱滨瀕濒滲渗潰溃漿浆澆浇濁浊濃浓濾滤" +
  "瀾澜灤滦燈灯燒烧爐炉煙烟煉炼爍烁燦灿燭烛獄狱獅狮猶犹狹狭瑪玛瓊琼畫画異异疊叠瘡疮癱瘫癥症盞盏睜睁矚瞩磚砖碩硕禮礼禍祸禦御稱称穀谷窩窝窮穷筆笔筍笋箋笺簡简簾帘籃篮籌筹籠笼糾纠紀纪紅红純纯紋纹紐纽緒绪綠绿緻致縱纵繩绳繫系繪绘纖纤纜缆罰罚罷罢羈羁翹翘聞闻聰聪聳耸" +
  "肅肃腦脑腳脚腸肠膚肤膠胶膽胆臉脸臟脏艙舱蔥葱蓋盖蔭荫薦荐薩萨蘆芦蘊蕴虧亏蝦虾螞蚂衝冲襯衬覽览覓觅訊讯訪访訴诉診诊詞词詢询詳详誇夸諒谅諸诸諾诺謙谦講讲謹谨譜谱譯译讚赞豎竖貝贝貞贞販贩貯贮貴贵賀贺賃赁賄贿賜赐賢贤賦赋賬账賺赚贈赠贊赞趙赵躋跻軟软載载輔辅輝辉輩辈" +
  "輯辑輻辐辭辞迴回遲迟遼辽遷迁邁迈鄭郑鄧邓醞酝釀酿釘钉釣钓鈔钞鉛铅鈾铀銀银銅铜銳锐鋁铝鋒锋鋤锄錄录錢钱鍋锅鏈链鏡镜鐘钟鑄铸鑒鉴鑑鉴閉闭閱阅閃闪閑闲閣阁閥阀闊阔隸隶雲云霧雾靈灵靜静韓韩頁页頂顶頌颂頗颇頸颈頻频顆颗顏颜飄飘飯饭飲饮飼饲飽饱飾饰餅饼餓饿館馆饑饥駐驻" +
  "駕驾駛驶騎骑驅驱骯肮髒脏鬧闹魯鲁鯨鲸鳥鸟鳳凤鴉鸦鴨鸭鵝鹅鷹鹰麗丽黃黄齊齐齒齿齡龄龍龙龜龟勛勋匯汇呂吕嘆叹嚐尝噴喷囑嘱墜坠墊垫堊垩塊块塗涂塵尘壽寿夢梦夾夹奧奥奬奖妝妆姦奸娛娱嬰婴寢寝尋寻屆届峯峰嶺岭巖岩帥帅師师帳帐帶带廂厢廈厦廟庙廢废彙汇後后徑径恥耻悅悦悶闷" +
  "愴怆憂忧憐怜憑凭憤愤懇恳戲戏戀恋挾挟掃扫掛挂揀拣搗捣撐撑撫抚擋挡擠挤擬拟攔拦攜携攝摄攤摊敘叙斂敛斬斩曉晓曆历曠旷朧胧棄弃棗枣棟栋棧栈樁桩樓楼樞枢橋桥檔档櫃柜欄栏欽钦歡欢歲岁殺杀毆殴氈毡汙污沖冲泝溯洶汹涇泾淚泪淪沦淵渊渙涣溝沟溫温滄沧滯滞漬渍潑泼澀涩甌瓯畧略" +
  "皺皱盃杯睏困矯矫硯砚碼码禎祯穌稣窯窑竪竖粵粤紮扎絡络絨绒綁绑綜综綿绵緝缉緣缘縈萦縉缙纏缠罈坛聾聋脈脉脹胀腎肾膩腻艷艳莖茎萊莱蒼苍蓮莲蕩荡藍蓝蘋苹蠅蝇蠟蜡蠶蚕襪袜訛讹誕诞誰谁諜谍諮咨諷讽諺谚謠谣謬谬譏讥譽誉貶贬賊贼賤贱贖赎軀躯軒轩輥辊轎轿邏逻鄒邹醜丑釐厘鉗钳" +
  "鉤钩銘铭鋸锯鋅锌錦锦錶表鍵键鎖锁鎢钨鏟铲鑿凿閘闸閩闽闖闯闡阐陝陕陳陈隕陨雛雏霽霁韌韧頑顽頰颊顫颤颱台餃饺騰腾驕骄驢驴髮发鬱郁鮑鲍鯉鲤鹼碱麵面鼇鳌於于強强夠够麼么麽么卻却儘尽隻只臺台檯台嗎吗媽妈陣阵併并彊强歎叹癒愈傑杰勳勋滾滚廚厨瀉泻貓猫狽狈櫥橱鯊鲨";

/** Other variants of a character: zeros, dashes, points, spaces, brackets. */
const variants: readonly (readonly [from: string, to: string])[] = [
  ["○◯⚪", "〇"],
  ["―–─−‐‑‒﹣", "—"],
  ["〜∼", "~"],
  ["﹪", "%"],
  ["∶︰", ":"],
  ["\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "],
  ["〔【［", "["],
  ["〕】］", "]"],
  ["﹙", "("],
  ["﹚", ")"],
  ["✕✖╳", "×"],
  ["µ", "μ"],
];

/** Code unit by code unit, what each folds to. Made when first needed. */
let table: Uint16Array | null = null;

/**
 * Replaces every variant of a character by one form: full-width ASCII by ASCII, ○ by 〇, the several dashes by —, the several
 * spaces by a space, traditional characters by simplified ones. The result has the same length, character for character.
 *
 * @param text Any text.
 * @returns The folded text; `text` itself when nothing needs folding.
 * @example foldGlyphs("增長５．５％") // "增长5.5%"
 */
export function foldGlyphs(text: string): string {
  table ??= makeTable();
  let folded = "";
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = table[code] as number;
    if (unit === code) continue;
    // Where most characters change, one call for many of them is faster than one each.
    if (at - kept < dense) {
      const end = Math.min(at + chunk, text.length);
      folded += text.slice(kept, at) + foldChunk(text, at, end, table);
      kept = end;
      at = end - 1;
    } else {
      folded += text.slice(kept, at) + String.fromCharCode(unit);
      kept = at + 1;
    }
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** Two variants nearer to each other than this open a dense stretch. */
const dense = 2;
/** Code units that go into one call. */
const chunk = 64;

function foldChunk(text: string, start: number, end: number, to: Uint16Array): string {
  const units: number[] = [];
  for (let at = start; at < end; at += 1) units.push(to[text.charCodeAt(at)] as number);
  return String.fromCharCode.apply(null, units);
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) made[code] = code;
  for (const [from, to] of makeFolds()) made[from.charCodeAt(0)] = to.charCodeAt(0);
  return made;
}

function makeFolds(): Map<string, string> {
  const map = new Map<string, string>();
  // Full-width ASCII is ASCII moved by a constant; Chinese commas, colons and brackets come along with it.
  for (let code = 0xff01; code <= 0xff5e; code += 1) map.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0));
  for (const [from, to] of variants) for (const character of from) map.set(character, to);
  for (let at = 0; at + 1 < traditional.length; at += 2) {
    const from = traditional.charAt(at);
    const to = traditional.charAt(at + 1);
    if (from !== to) map.set(from, to);
  }
  map.set("－", "—");
  return map;
}
