import { by, told, type Step, type Story } from './story'

/** What was said and settled a month ago and more, so that there are two months to look at. */
export const earlierStories: Story[] = [
  settled('resident-deng', 33, 1, '三楼的窗户插销坏了，刮风直响。', 'fixtures', 'household-1', '插销换了新的。'),
  settled('resident-deng', 37, 2, '雨水管接头掉了，水顺着墙流。', 'leaks', 'household-1', '接头装回去，又打了胶。'),
  settled('resident-lu', 39, 4, '楼下的垃圾桶盖子没了，味儿大。', 'rubbish', 'household-4', '物业换了带盖的桶。'),
  settled('resident-lu', 42, 5, '小路上的砖翘起来，绊人。', 'fixtures', 'household-4', '砖重新铺平了。'),
  settled('resident-gao', 44, 7, '楼道扶手松了一截。', 'fixtures', 'household-6', '焊牢了，晃不动了。'),
  settled('resident-gao', 47, 8, '地下室的灯总跳闸。', 'fixtures', 'household-6', '电工换了开关，试了三天没再跳。'),
  settled('resident-deng', 50, 12, '树枝挡了二楼的窗户。', 'unsure', 'household-8', '绿化队来修过枝了。'),
  told('resident-lu', 35, 13, { text: '晚上九点还有人练琴，孩子睡不着。', category: 'quarrel' }, [
    by('household-8', 'acceptReport', 34.5),
    by('household-8', 'resolveReport', 34, { text: '两家商量好，晚上八点以后不练了。', photos: [], how: 'peace' }),
    answered('resident-lu', 33),
  ]),
]

function settled(
  who: string,
  daysAgo: number,
  building: number,
  text: string,
  category: Story['form']['category'],
  household: string,
  result: string,
): Story {
  return told(who, daysAgo, building, { text, category }, [
    by(household, 'acceptReport', daysAgo - 0.5),
    by(household, 'resolveReport', daysAgo - 1.5, { text: result, photos: [] }),
    answered(who, daysAgo - 2),
  ])
}

function answered(who: string, daysAgo: number): Step {
  return by(who, 'answerCallback', daysAgo, { contacted: true, solved: 'yes' }, 'resident')
}
