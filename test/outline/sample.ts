/** An invented county's report, in the several shapes in which reports are found. */
export const lines: readonly string[] = [
  "云湖县政府工作报告",
  "——2031年2月6日在云湖县第九届人民代表大会第二次会议上",
  "县长 丁一凡",
  "各位代表：",
  "现在，我代表县人民政府，向大会报告工作，请予审议。",
  "一、2030年工作回顾",
  "过去一年，全县上下稳住了摊子，做成了几件大事。",
  "——茶山换了新颜。低产茶园改造1.2万亩，亩均增收300元。",
  "——码头重新开港。货物吞吐量达到46万吨，增长11.5%。",
  "一年来，我们主要做了以下工作：",
  "（一）种好茶，农业底子更厚",
  "新建茶厂7座，带动4300户茶农增收。",
  "（二）修好路，出行更加便捷",
  "新改建农村公路58公里，改造危桥9座。",
  "各位代表！这些变化，是全县人民一锄一镐干出来的。",
  "我们也清醒地看到，云湖的发展还有不少困难：茶叶深加工不足，镇村财力薄弱。",
  "二、2031年工作安排",
  "今年是云湖建县六十周年，做好各项工作意义重大。",
  "全年的目标是：生产总值增长6%左右，财政收入增长4%。",
  "（一）把茶业做成大产业",
  "扩大有机茶园。新增有机认证面积8000亩，建设标准化示范园12个，统一品牌、统一包装。",
  "延长茶叶链条。开工建设茶饮料生产线2条，培育年销售额过千万元的茶企5家，办好采茶节。",
  "（二）把港口做成大通道",
  "深挖航道。疏浚航道14公里，常年通行千吨级船舶，港口年吞吐能力提高到80万吨。",
  "配齐仓储。新建冷库3座、标准仓库2万平方米，引进物流企业不少于4家，降低运费一成。",
  "各位代表！路在脚下，事在人为，让我们一起把云湖建设得更好！",
  "附件1",
  "云湖县2031年十件民生实事",
  "一、出行",
  "1.新增公交线路3条。（牵头单位：县交通局）",
  "二、就医",
  "2.建成乡镇血透室2个。（牵头单位：县卫健局）",
  "附件2",
  "名词解释",
  "1.茶旅环线：串起县内七座茶山的旅游公路。",
  "2.两库一港：东库、西库和云湖港。",
];

/** Its headings, as `level kind marker|title`. */
export const headings: readonly string[] = [
  "1 part 一、|2030年工作回顾",
  "2 highlight ——|茶山换了新颜",
  "2 highlight ——|码头重新开港",
  "2 section （一）|种好茶，农业底子更厚",
  "2 section （二）|修好路，出行更加便捷",
  "1 part 二、|2031年工作安排",
  "2 section （一）|把茶业做成大产业",
  "4 lead |扩大有机茶园",
  "4 lead |延长茶叶链条",
  "2 section （二）|把港口做成大通道",
  "4 lead |深挖航道",
  "4 lead |配齐仓储",
  "1 part |云湖县2031年十件民生实事",
  "2 section 一、|出行",
  "2 section 二、|就医",
  "1 part |名词解释",
];

/** The report at a length at which its shape shows: many paragraphs more in the last section. */
export const long: readonly string[] = [...lines.slice(0, 25), ...filler(90), ...lines.slice(25)];

function filler(count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `第${i + 1}个村的路也修通了，村民出门不再踩泥，老人看病、孩子上学都方便了许多，大家心里亮堂。`,
  );
}

/** The long report as a printed page has it: lines of a width, paragraphs told by their indent. */
export function printed(width: number): string {
  return long
    .flatMap((line) => {
      const indented = `　　${line}`;
      const rows: string[] = [];
      for (let at = 0; at < indented.length; at += width) rows.push(indented.slice(at, at + width));
      return rows;
    })
    .join("\n");
}
