import type { Typed } from './make-file'

/** 40 buildings of two estates and 17 households, each with its buildings: as a community keeps them. */
export function aRoster(): { 楼栋: Typed; 中心户: Typed } {
  const buildings = Array.from({ length: 40 }, (_, index) => {
    const no = index + 1
    return [no <= 25 ? '海棠苑' : '银杏里', `${no}号楼`, '1-3', 36]
  })
  const posts = Array.from({ length: 17 }, (_, index) => {
    const number = 2001 + index
    return [1, 2].flatMap((turn) => {
      const no = index * 2 + turn
      return no <= 34
        ? [[number, `${index + 1}号党员中心户`, no <= 25 ? '海棠苑' : '银杏里', `${no}栋`, null, '主', null]]
        : []
    })
  }).flat()
  return {
    楼栋: [['海云街道海棠社区楼栋表'], ['小区*', '楼栋*', '单元', '户数'], ...buildings],
    中心户: [['编号*', '名称*', '小区*', '楼栋*', '单元', '主/备', '授牌日期'], ...posts],
  }
}
