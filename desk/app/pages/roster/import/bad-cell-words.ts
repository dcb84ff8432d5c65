import { FAMILIES_MAX, type BadCellReason, type RosterColumn } from '@contract/roster/rows'

/** What stands above each column. */
export const columnWord: Record<RosterColumn, string> = {
  estate: '小区',
  building: '楼栋',
  units: '单元',
  families: '户数',
  number: '编号',
  name: '名称',
  role: '主/备',
  awardedOn: '授牌日期',
}

/** Why a cell can't be taken in, and what to write instead. */
export const badCellWords: Record<BadCellReason, string> = {
  'column-missing': '表头里没有这一列，请补上',
  empty: '空着。合并过的格子请先拆开，每行都填上',
  'too-long': '字太多了，请写短些',
  'not-a-number': `要写0到${FAMILIES_MAX}的整数，不知道就空着`,
  'not-units': '看不出是哪几个单元，请写成1、2、3或1-3',
  'date-for-units': '表格把它当成了日期。请把这一列设成文本，再写一遍单元',
  'not-a-date': '看不出是哪一天，请写成2024-01-12',
  'not-a-placard-number': '不像编号，要3到12位数字或字母',
  'not-a-role': '请写主或备，空着就是主',
  twice: '和上面的行说的是同一处，请只留一行',
  'name-differs': '同一个编号，名称和上面的行不一样',
  'building-unknown': '楼栋表里没有，已有的登记里也没有',
  'building-closed': '这栋楼停用了，请先到【小区和楼栋】里重新启用',
  'unit-unknown': '这栋楼没有这个单元',
  'number-taken': '这个编号在本街道用过了，请换一个',
  'household-retired': '这一户已经撤销，编号不再用，请换一个',
}

export const sheetWord = { buildings: '楼栋', posts: '中心户' }
