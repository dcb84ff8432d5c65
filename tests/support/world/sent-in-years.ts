import { aReport } from '../builders/a-report'
import { personIdOf } from '../builders/a-term'
import { people, type World } from '../world'

/** So many reports of 王, as if each had been sent on a day of its own. */
export const sentInYears = ({ shelves }: World, count: number) =>
  shelves.add(
    'reports',
    Array.from({ length: count }, (_, index) =>
      aReport({
        ...{ _id: `old-${String(index).padStart(4, '0')}`, residentId: personIdOf(people.wang.openId) },
        text: `第${index}件，三楼王家`,
      }),
    ),
  )
