/** An invented street, so that everything can be seen at once: communities with much to do, households with and without gaps, and one community where nothing was said yet. */
export const street = { id: 'street-haiyun', name: '海云街道', phone: '0532-5550-0100', areaCode: '0532' }

export type SampleHousehold = {
  no: number
  buildings: number[]
  units?: string[]
  backupFor?: number[]
  placard: string
}

export type SampleCommunity = {
  id: string
  name: string
  phone: string
  estate: string
  firstBuilding: number
  buildings: number
  onDuty: boolean
  households: SampleHousehold[]
  /** Since yesterday; or in some days, and the stand-in is asked. */
  away: { household: number; standIn: number | null; inDays?: number }[]
  gas: string | null
}

export const communities: SampleCommunity[] = [
  {
    id: 'community-haitang',
    name: '海棠社区',
    phone: '0532-5550-0101',
    estate: '海棠苑',
    firstBuilding: 1,
    buildings: 16,
    onDuty: true,
    gas: '0532-5550-0119',
    households: [
      { no: 1, buildings: [1, 2], placard: 'v1HTA2345678BC' },
      { no: 2, buildings: [3], units: ['1单元', '2单元'], placard: 'v1HTA3456789CD' },
      { no: 3, buildings: [3], units: ['3单元'], placard: 'v1HTA456789ADE' },
      { no: 4, buildings: [4, 5], backupFor: [6], placard: 'v1HTA56789ABEF' },
      { no: 5, buildings: [6], placard: 'v1HTA6789ABCFG' },
      { no: 6, buildings: [7, 8], placard: 'v1HTA789ABCDGH' },
      { no: 7, buildings: [9, 10, 11], placard: 'v1HTA89ABCDEHJ' },
      { no: 8, buildings: [11, 12, 13], placard: 'v1HTA9ABCDEFJK' },
    ],
    away: [
      { household: 6, standIn: 7 },
      { household: 5, standIn: null },
    ],
  },
  {
    id: 'community-yinxing',
    name: '银杏社区',
    phone: '0532-5550-0102',
    estate: '银杏里',
    firstBuilding: 21,
    buildings: 14,
    onDuty: true,
    gas: null,
    households: [
      { no: 21, buildings: [21, 22, 23], placard: 'v1YXA2345678BC' },
      { no: 22, buildings: [24, 25], placard: 'v1YXA3456789CD' },
      { no: 23, buildings: [26, 27, 28], placard: 'v1YXA456789ADE' },
      { no: 24, buildings: [29, 30], placard: 'v1YXA56789ABEF' },
      { no: 25, buildings: [31, 32], placard: 'v1YXA6789ABCFG' },
    ],
    away: [{ household: 24, standIn: 23, inDays: 3 }],
  },
  {
    id: 'community-wangchao',
    name: '望潮社区',
    phone: '0532-5550-0103',
    estate: '望潮小区',
    firstBuilding: 41,
    buildings: 10,
    onDuty: false,
    gas: null,
    households: [
      { no: 41, buildings: [41, 42], placard: 'v1WCA2345678BC' },
      { no: 42, buildings: [43, 44, 45], placard: 'v1WCA3456789CD' },
    ],
    away: [],
  },
  {
    id: 'community-tingtao',
    name: '听涛社区',
    phone: '0532-5550-0104',
    estate: '听涛苑',
    firstBuilding: 61,
    buildings: 4,
    onDuty: true,
    gas: null,
    households: [{ no: 61, buildings: [61, 62], placard: 'v1TTA2345678BC' }],
    away: [],
  },
]
