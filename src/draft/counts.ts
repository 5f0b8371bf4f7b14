/** Counted things and measured quantities, by their words alone. The text is folded. */

/** Units of count, as alternatives of a pattern. */
export const units =
  '%|％|‰|个百分点|名|人|个|项|支|所|门|场次|场|人次|次|件|篇|万元|亿元|元|天|位|户|家|亩|公里|平方米|吨|分钟|分|倍|小时|张|部|本|期|座|处|条|岁|届|台|辆|株|套|种|类|批|对|间|节|对|块|盏|枚|首|幅|册|起|宗|例|节|成|百分点|多万|平方公里|千瓦时|千米|步|台次|车次|班次|趟|卷|门课|学时|课时|秒|标箱|标准箱|航次|艘次|架次|列次|趟次|公顷|平米|米|公斤|千克|立方米|万方|头|单|笔|批次|件次|户次|棵|堂|字|万字|辆次|幢|栋|箱|袋|桩'
/** A number and its unit at the end: 獲得專利35件. */
export const numberTail = new RegExp(
  `(?:\\d[\\d.,]*[万亿千百]?|[一二两三四五六七八九](?=成$)|[一二两三四五六七八九十]{0,3}[百千万亿][一二三四五六七八九十百千万亿]*)余?多?(?:${units})(?:以上|以下|左右|以内|之多)?$`,
)

/** Ends of what is measured. */
export const quantity = /(?:率|比例|占比|满意度|数|日|额|值|量|得分|排名|成本|产值|利润|收入|水平|复盖面|指数)$/
