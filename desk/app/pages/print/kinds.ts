import type { ComponentType } from 'react'
import type { SheetProps } from './sheet-props'
import { HallSheet } from './sheets/hall-sheet'
import { MagnetSheet } from './sheets/magnet-sheet'
import { MonthSheet } from './sheets/month-sheet'
import { PlacardSheet } from './sheets/placard-sheet'
import { ReceptionSheet } from './sheets/reception-sheet'
import { SlipSheet } from './sheets/slip-sheet'

/** The sheets that each household has of its own, a page each. */
export const kinds = {
  placard: { title: '光荣牌', line: '插在门口的牌框里', Sheet: PlacardSheet },
  hall: { title: '单元门厅', line: '贴在单元门里', Sheet: HallSheet },
  magnet: { title: '冰箱贴', line: '一页十张，剪开送到家', Sheet: MagnetSheet },
  slip: { title: '小条', line: '一页四张，给不用手机的邻居手写', Sheet: SlipSheet },
  month: { title: '本楼这个月', line: '上个月的数，不到5件的楼不单写', Sheet: MonthSheet },
  reception: { title: '接待日公告', line: '日子、地点、谁来，下面填', Sheet: ReceptionSheet },
} satisfies Record<string, { title: string; line: string; Sheet: ComponentType<SheetProps> }>

/** And one for several together, which carries no code. */
export const POSTING = 'posting'

export type Kind = keyof typeof kinds
export function isKind(name: string | undefined): name is Kind {
  return name !== undefined && Object.hasOwn(kinds, name)
}
