const fields = {
  buildingId: '知道是哪栋楼，才能交给照看这栋楼的人',
  unit: '同一栋楼各单元可能由不同的中心户照看',
  text: '邻居说了什么，照着记',
  sounds: '边听边录也行，省得打字',
  category: '定由谁办、几天内回音',
  photos: '想让人看得更明白时才拍，不拍也行',
  consent: '本人同意代说才记名字，不同意就不记',
  contact: '办的人好给本人回个电话，不留也照样办',
} as const
type Field = keyof typeof fields

type ByProcedure<P extends string> = Record<`${P}.${Field}`, string>

/** Why it is asked when somebody writes down what a neighbour says: by a household and by a worker the same. */
export const whyOfNeighbourForm = { ...asked('fileForNeighbour'), ...asked('fileForNeighbourAsWorker') }

function asked<P extends string>(procedure: P) {
  return Object.fromEntries(
    Object.entries(fields).map(([field, why]) => [`${procedure}.${field}`, why]),
  ) as ByProcedure<P>
}
