import type { Category } from '@contract/report/report'
import { guessCategory } from '@/words/guess-category'
import { speaksOfOfficials } from '@/words/speaks-of-officials'

/** As people in Shandong say it, at the door and on the stairs. */
const said: Record<Category, string[]> = {
  fixtures: [
    '三楼的灯不亮，老人上楼看不清。',
    '俺楼道里的灯坏了三天了，黑咕隆咚的。',
    '单元门关不严，风呼呼地往里灌。',
    '电梯又不走了，爬十楼能把人累煞。',
    '楼前头那个井盖一踩咣当响。',
    '健身器材那个转盘掉了一块。',
    '二单元扶手松了，老太太差点摔倒。',
    '楼梯台阶缺了一块，天黑容易绊着。',
    '门禁刷卡没反应，进不去家。',
    '长椅断了一条腿，坐不得人。',
    '路灯一到黑天就不亮，怪瘆人的。',
    '楼道窗户玻璃碎了，没人换。',
    '那棵树歪了，眼看要倒在路上。',
  ],
  leaks: [
    '俺家卫生间顶子漏水，找楼上也不管。',
    '楼顶漏雨，一下雨屋里就摆盆。',
    '下水道堵了，污水都返上来了。',
    '一楼厨房返水，满地都是。',
    '墙洇了一大片，怕是水管裂了。',
    '化粪池满了，往外冒。',
    '楼道里哗哗淌水，从四楼下来的。',
    '地漏老是反水，拾掇好几回了。',
  ],
  rubbish: [
    '垃圾好几天没人收了，招苍蝇。',
    '楼道里堆了些破烂纸壳子，下脚都难。',
    '小广告贴得满墙都是。',
    '有人遛狗不拾，满地狗屎。',
    '垃圾桶那儿臭得熏人。',
    '楼上老往下乱扔烟头。',
    '院里落叶没人扫，一刮风满天飞。',
    '地下室里有耗子，乱窜。',
  ],
  parking: [
    '门口叫车堵得严严实实，三轮都推不出去。',
    '电动车推到楼道里充电，怪吓人的。',
    '消防通道上停满了车。',
    '有人把车位用地锁锁上了，别人停不了。',
    '那辆破面包车停了半年没挪窝。',
    '楼道里堆了三辆旧自行车，出门要侧着身子。',
    '飞线充电，从五楼耷拉下来。',
    '外来车乱停，急救车都进不来。',
  ],
  utilities: [
    '暖气不热，屋里十五度都不到。',
    '停水一天了，也没个通知。',
    '水龙头放出来的水发黄。',
    '俺家老跳闸，不知道咋回事。',
    '供暖这么些天了，暖气片还是冰凉。',
    '水压忒小，五楼上不来水。',
    '燃气表坏了，打不着火。',
    '没电了，就俺这个单元。',
  ],
  quarrel: [
    '楼上半夜咚咚跺脚，睡不着觉。',
    '广场舞音响忒响，吵得头疼。',
    '对门狗叫一宿一宿的。',
    '邻居为了晾被子跟俺吵架，想找人说理。',
    '楼下打麻将打到半夜。',
    '隔壁两口子天天骂，老的小的都睡不着。',
    '对门养狗不拴绳，孩子害怕。',
    '俺和楼上有点矛盾，给俺评评理。',
  ],
  building: [
    '一楼私搭了个小房子，把路占了。',
    '六楼搭了阳光房，下雨往俺家流。',
    '楼上装修砸承重墙，俺家墙都裂了。',
    '后院有人盖了个棚子养鸡，是违建吧。',
    '三楼砸墙开门洞，害怕楼不结实。',
    '楼顶加盖了一层，没人管管。',
    '对门大清早装修，电钻吱吱响。',
  ],
  care: [
    '四楼老爷子独居，腿脚不好，下不了楼。',
    '俺娘卧床三年了，没人照看，想问问有没有补助。',
    '老伴住院了，家里吃饭成了难事。',
    '俺下岗了，孩子上学没钱。',
    '二楼大娘好几天没出门，怕她摔了。',
    '残疾证怎么办，俺跑不动。',
    '俺邻家大爷一个人过，饭都吃不上，没人管。',
    '老太太有点糊涂了，老是走丢。',
  ],
  danger: [
    '三楼着火了！',
    '楼道里冒烟，呛得慌。',
    '闻着一股煤气味。',
    '有人在楼下打起来了，快来人。',
    '一个大爷晕倒在门口了。',
    '对门家暴，女的喊救命。',
    '有人要跳楼。',
    '燃气泄漏了，味很大。',
  ],
  unsure: [
    '你们几点上班？',
    '想问个事儿。',
    '俺也说不好，来了再拉拉。',
    '谢谢你们。',
    '……',
    '夜来说的那个事怎么样了？',
  ],
}

const sentences = Object.entries(said).flatMap(([category, all]) => all.map((one) => [one, category] as const))

describe('the kind of a report, guessed from its words', () => {
  it('is tried on at least sixty sentences, some of each kind', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60)
    for (const all of Object.values(said)) expect(all.length).toBeGreaterThanOrEqual(6)
  })

  it.each(sentences)('%s is %s', (sentence, category) => {
    expect(guessCategory(sentence)).toBe(category)
  })

  it('of no words is unsure', () => {
    expect(guessCategory('')).toBe('unsure')
  })
})

describe('12388 is named', () => {
  it.each([
    '社区主任的亲戚都吃低保。',
    '书记收了施工队的钱。',
    '有干部优亲厚友。',
    '物业经理拿回扣，换电梯的钱不对数。',
    '维修基金叫他们挪用了。',
    '办个证还得送礼。',
    '俺村账目不公开。',
    '领导包庇他亲戚盖房。',
  ])('for %s', (sentence) => {
    expect(speaksOfOfficials(sentence)).toBe(true)
  })

  it.each([
    '三楼的灯不亮。',
    '请社区干部来看看俺家漏水。',
    '书记您好，楼道灯坏了。',
    '希望领导重视一下停车的事。',
    '电梯坏了，修要花不少钱。',
    '物业费忒贵了。',
    '谢谢主任，上回的事办好了。',
  ])('not for %s', (sentence) => {
    expect(speaksOfOfficials(sentence)).toBe(false)
  })
})
