export type UnitRole = "lead" | "support" | "responsible" | "person";

/** Labels in front of the units that carry out a task. A responsible unit leads where nobody else does; people are no units. */
export const unitLabels: ReadonlyMap<string, UnitRole> = new Map([
  ["牵头责任单位", "lead"],
  ["牵头单位", "lead"],
  ["牵头部门", "lead"],
  ["牵头领导", "person"],
  ["责任领导", "person"],
  ["分管领导", "person"],
  ["责任人", "person"],
  ["主办单位", "lead"],
  ["主办部门", "lead"],
  ["主责单位", "lead"],
  ["主责部门", "lead"],
  ["主要责任单位", "lead"],
  ["主管单位", "lead"],
  ["主管部门", "lead"],
  ["承办单位", "lead"],
  ["实施单位", "responsible"],
  ["实施主体", "responsible"],
  ["落实单位", "responsible"],
  ["责任单位", "responsible"],
  ["责任部门", "responsible"],
  ["责任主体", "responsible"],
  ["配合单位", "support"],
  ["配合部门", "support"],
  ["协办单位", "support"],
  ["协办部门", "support"],
  ["协同单位", "support"],
  ["协助单位", "support"],
  ["参与单位", "support"],
  ["参加单位", "support"],
]);

/** Verbs behind the units in a closing bracket: （省教育厅牵头，省财政厅配合）. */
export const unitVerbs: ReadonlyMap<string, UnitRole> = new Map([
  ["牵头负责", "lead"],
  ["牵头实施", "lead"],
  ["牵头落实", "lead"],
  ["牵头", "lead"],
  ["主办", "lead"],
  ["承办", "lead"],
  ["分别负责", "responsible"],
  ["按职责分工负责", "responsible"],
  ["负责", "responsible"],
  ["配合", "support"],
  ["协办", "support"],
  ["参与", "support"],
]);

/** Last words of a unit's name: what tells （区教育局、区财政局） from （含新生儿）. */
export const unitEndings: readonly string[] = [
  "人民政府",
  "省政府",
  "市政府",
  "区政府",
  "县政府",
  "镇政府",
  "乡政府",
  "办事处",
  "管委会",
  "委员会",
  "局",
  "厅",
  "委",
  "政府办",
  "委办",
  "组织部",
  "宣传部",
  "统战部",
  "武装部",
  "政法委",
  "大队",
  "支队",
  "总队",
  "总工会",
  "工商联",
  "妇联",
  "残联",
  "团省委",
  "团市委",
  "团区委",
  "团县委",
];
/** Endings that units share with other things; they count beside a unit, or with a verb behind. */
export const weakUnitEndings: readonly string[] = [
  "中心",
  "公司",
  "集团",
  "街道",
  "镇",
  "乡",
  "部",
  "办",
  "处",
  "院",
  "站",
  "会",
  "联合会",
];
/** What begins a remark in brackets that is no list of units: （含市政府）. */
export const remarkWords: readonly string[] = ["含", "包括", "如", "即", "不含", "其中", "指"];

/** Levels that 各州、市人民政府 runs through: the pieces are one name, not two units. */
export const areaWords: readonly string[] = [
  "自治州",
  "地级以上市",
  "州",
  "市",
  "地区",
  "盟",
  "县",
  "区",
  "旗",
  "镇",
  "乡",
  "街道",
  "乡镇",
  "镇街",
  "园区",
  "功能区",
  "开发区",
];
/** What may follow the last of them. */
export const areaOffices: readonly string[] = ["", "人民政府", "政府", "办事处", "管委会", "党工委"];
/** Closing words of an open list of units: 区教育局等部门. */
export const openEndings: readonly string[] = ["等有关部门", "等相关部门", "等有关单位", "等相关单位", "等部门", "等单位", "等"];
