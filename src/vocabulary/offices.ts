// Who reads a report out, on whose behalf, and the words around it in the lines before the report begins.

/** Heads of governments, longest first where one ends another. */
export const offices = [
  "管理委员会主任",
  "管委会主任",
  "街道办事处主任",
  "办事处主任",
  "行政公署专员",
  "行署专员",
  "专员",
  "省长",
  "市长",
  "区长",
  "县长",
  "州长",
  "盟长",
  "旗长",
  "镇长",
  "乡长",
  "苏木达",
  "主席",
  "总理",
  "部长",
  "主任",
];

/** Before an office: for the time being, or a deputy who reads for the head. */
export const officePrefixes = ["代理", "代", "常务副", "副"];

/** What an office stands in front of where no person is meant: 市长信箱, 市长质量奖. */
export const noNames = [
  "信箱",
  "热线",
  "专线",
  "之窗",
  "介绍",
  "简介",
  "讲话",
  "致辞",
  "致词",
  "活动",
  "办公",
  "会议",
  "大会",
  "论坛",
  "分工",
  "来源",
  "政府",
  "人民",
  "工作",
  "报告",
  "各位",
  "代表",
  "同志",
  "质量",
  "发布",
  "时间",
  "字体",
  "打印",
  "关闭",
  "日期",
  "浏览",
  "点击",
  "记者",
  "摄影",
  "作者",
  "编辑",
  "文件",
  "动态",
  "专题",
  "公开",
  "留言",
  "首页",
  "委员",
  "主持",
  "出席",
  "负责",
  "候选",
  "提名",
  "医师",
  "助理",
];

/** Common surnames: on a line of its own, without an office, only a name that begins with one is taken for a person. */
export const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎" +
  "段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪季樊兰殷倪管祁艾牛温芦葛俞柳霍葛聂阮凌欧岳詹关焦俞应屈骆解宁缪包蓝符游辛柯裴翟盛梅路蒙班巴阿";

/** Lines with one of these belong to the page, whatever else they say. */
export const pageWords = [
  "当前位置",
  "首页",
  "上一篇",
  "下一篇",
  "上一条",
  "下一条",
  "相关阅读",
  "相关链接",
  "责任编辑",
  "责编",
  "字体",
  "打印",
  "附件下载",
  "解读",
  "图解",
  "网站地图",
  "版权所有",
  "复制链接",
  "转载",
  "公开征求",
  "征求意见的",
  "意见征集",
];

/** A day behind one of these is the page's day, not the speech's. */
export const pageDates = [
  "发布",
  "来源",
  "时间",
  "日期",
  "更新",
  "发表",
  "成文",
  "浏览",
  "阅读",
  "点击",
  "查看",
  "讯",
  "电",
  "登录",
  "注册",
  "索引",
];

/** Who the government is: what follows 我代表. */
export const governments = [
  "人民政府",
  "人民委员会",
  "革命委员会",
  "管理委员会",
  "管委会",
  "街道办事处",
  "办事处",
  "行政公署",
  "行署",
  "政府",
  "国务院",
];
