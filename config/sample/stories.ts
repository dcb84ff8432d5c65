import { earlierStories } from './earlier-stories'
import { by, told, type Story } from './story'

/** Invented people and what troubles them: reports in every state. */
export const stories: Story[] = [
  told('resident-wang', 0.1, 3, {
    text: '楼道灯坏了三天了，晚上上楼看不见台阶。',
    category: 'fixtures',
    unit: '2单元',
  }),
  told('resident-li', 0.3, 3, { text: '一楼下水道返味，开窗也散不掉。', category: 'leaks', unit: '1单元' }),
  told('resident-han', 1.4, 3, { text: '一单元门厅的声控灯不亮，喊也不亮。', category: 'fixtures', unit: '1单元' }),
  told(
    'resident-wang',
    2,
    3,
    {
      text: '单元门关不上，风一吹就响，夜里睡不好。',
      category: 'fixtures',
      unit: '2单元',
      identity: 'named',
      consentTo: ['household-2'],
      contact: { name: '王淑芬', phone: '13900000001' },
    },
    [by('household-2', 'acceptReport', 1.8), by('household-2', 'tellProperty', 1.5)],
  ),
  told('resident-wang', 5, 3, { text: '楼前的垃圾桶满了没人收，招苍蝇。', category: 'rubbish' }, [
    by('household-2', 'acceptReport', 4.5),
    by('household-2', 'askResident', 1, { text: '是东头那两个桶，还是自行车棚边上的？' }),
  ]),
  told('resident-wang', 9, 3, { text: '三楼窗台的花盆往外探，怕掉下来砸着人。', category: 'unsure', unit: '2单元' }, [
    by('household-2', 'acceptReport', 8.5),
    by('household-2', 'resolveReport', 1, { text: '跟住户说好了，花盆已经搬进屋里。', photos: [] }),
  ]),
  told('resident-zhao', 20, 1, { text: '健身器材的扶手松了，老人用着不放心。', category: 'fixtures' }, [
    by('household-1', 'acceptReport', 19.5),
    by('household-1', 'resolveReport', 18, { text: '师傅来拧紧了，又试了几遍，稳当了。', photos: [] }),
    {
      who: 'resident-zhao',
      door: 'resident',
      procedure: 'answerCallback',
      daysAgo: 17,
      input: { contacted: true, solved: 'yes', satisfied: 'yes' },
    },
    { who: 'resident-zhao', door: 'resident', procedure: 'sayThanks', daysAgo: 17 },
  ]),
  told('resident-zhao', 15, 2, { text: '楼后头停车堵了消防通道，说了几回不管用。', category: 'parking' }, [
    by('household-1', 'acceptReport', 14.5),
    by('household-1', 'resolveReport', 12, { text: '请物业划了禁停线，车主也挪走了。', photos: [], how: 'property' }),
    {
      who: 'resident-zhao',
      door: 'resident',
      procedure: 'answerCallback',
      daysAgo: 2,
      input: { contacted: true, solved: 'no', text: '这两天又停上了。' },
    },
  ]),
  told(
    'resident-sun',
    3,
    4,
    { text: '五楼漏水漏到四楼天花板，两家说不到一块儿去。', category: 'quarrel', unit: '1单元' },
    [by('household-4', 'returnReport', 2, { reason: 'beyond-me', text: '两家都要看图纸，请社区一起来。' })],
  ),
  told('resident-sun', 6, 5, { text: '想问问暖气不热该找谁，家里有九十岁老人。', category: 'utilities' }, [
    by('household-4', 'acceptReport', 5.8),
    by('household-4', 'resolveReport', 5, { text: '热力公司上门放了气，屋里到二十度了。', photos: [], how: 'office' }),
    by('worker-haitang', 'recordCallback', 3, { reached: false }, 'worker'),
  ]),
  told('resident-qian', 1, 14, { text: '楼道里堆了好多纸箱子，怕着火。', category: 'rubbish' }),
  told('resident-qian', 0.5, 6, { text: '路灯不亮，晚上接孩子看不清路。', category: 'fixtures' }),
  told('resident-zhou', 0.2, 8, { text: '电梯里的灯一闪一闪的，有点吓人。', category: 'fixtures', unit: '1单元' }),
  told(
    'resident-zhou',
    1.2,
    9,
    {
      text: '邻居半夜打鼓，跟他说了也不听。',
      category: 'quarrel',
      handTo: 'community',
      identity: 'confidential',
      contact: { name: '周先生', phone: '13900000002' },
    },
    [by('worker-haitang', 'acceptReportAsWorker', 1, {}, 'worker')],
  ),
  told('resident-wu', 0.4, 11, {
    text: '对门老人好几天没出门，敲门也不应，有点担心。',
    category: 'care',
    identity: 'named',
    consentTo: [],
    contact: { name: '吴梅', phone: '13900000003' },
  }),
  told('resident-wu', 2, 12, { text: '楼顶有人搭了个棚子，下雨往下淌水。', category: 'building' }, [
    by('worker-haitang', 'acceptReportAsWorker', 1.5, {}, 'worker'),
    by('worker-haitang', 'askResidentAsWorker', 1, { text: '棚子在哪个单元顶上？' }, 'worker'),
  ]),
  told('resident-wu', 4, 15, {
    text: '想让街道看看我们这片的公交站，离得太远。',
    category: 'unsure',
    handTo: 'street',
  }),
  told(
    'resident-tang',
    8,
    15,
    { text: '楼前的地砖松了一片，下雨踩上去溅一身。', category: 'fixtures', handTo: 'community' },
    [
      by('worker-haitang', 'acceptReportAsWorker', 7.5, {}, 'worker'),
      by(
        'worker-haitang',
        'parkReport',
        6,
        { reason: 'renovation', reviewOn: dayAhead(40), text: '开春整修小区道路时一起换' },
        'worker',
      ),
    ],
  ),
  told('resident-han', 10, 16, { text: '隔壁街的饭店油烟大，窗户不敢开。', category: 'unsure' }, [
    by(
      'worker-haitang',
      'declineReport',
      9,
      { reason: 'other-office', goTo: '饭店在隔壁街道，请打12345转城管，或到隔壁街道便民窗口。' },
      'worker',
    ),
  ]),
  told('resident-han', 7, 13, { text: '楼下的长椅断了一根腿。', category: 'fixtures' }, [
    { who: 'resident-han', door: 'resident', procedure: 'withdrawReport', daysAgo: 6.5 },
  ]),
  told('resident-han', 0.8, 11, { text: '车棚的顶子让风掀了一块，下雨漏。', category: 'fixtures' }),
  told('resident-xu', 0.6, 21, { text: '自来水有点发黄，放一会儿才清。', category: 'utilities' }),
  told(
    'resident-xu',
    3,
    24,
    { text: '小广场的音响太响，孩子写不了作业。', category: 'quarrel', identity: 'anonymous' },
    [by('household-22', 'acceptReport', 2.5)],
  ),
  told('resident-xu', 12, 26, { text: '单元门禁卡刷不开。', category: 'fixtures' }, [
    by('household-23', 'acceptReport', 11.5),
    by('household-23', 'resolveReport', 10, { text: '物业重新写了卡，一刷就开。', photos: [] }),
    {
      who: 'resident-xu',
      door: 'resident',
      procedure: 'answerCallback',
      daysAgo: 9,
      input: { contacted: true, solved: 'yes' },
    },
  ]),
  told('resident-ma', 1, 47, { text: '海边这排楼风大，楼道窗户玻璃碎了一块。', category: 'fixtures' }),
  told('resident-ma', 2, 48, { text: '楼前下雨积水，老人出门得蹚水。', category: 'leaks' }),
  told('resident-ma', 1.5, 41, { text: '快递堆在门口，轮椅过不去。', category: 'parking' }, [
    by('household-41', 'acceptReport', 1),
  ]),
  ...earlierStories,
]

function dayAhead(days: number) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
