import type { Category } from '@contract/report/report'

/** What a report is about, guessed from its words; the person sees the guess and may choose otherwise. Nothing telling is `unsure`. */
export function guessCategory(text: string): Category {
  let [best, most]: [Category, number] = ['unsure', 0]
  for (const [category, telling, besides] of table) {
    const points = 2 * countIn(text, telling) + countIn(text, besides)
    if (points > most) [best, most] = [category, points]
  }
  return best
}

/** Words that tell by themselves, and words that only lean to a side; of equals the kind further up wins. */
const table: readonly (readonly [category: Category, telling: string, besides: string])[] = [
  [
    'danger',
    '着火 起火 失火 着了火 冒烟 火苗 煤气味 燃气味 液化气味 瓦斯味 煤气泄漏 燃气泄漏 煤气漏 燃气漏 漏煤气 漏燃气 漏气 晕倒 昏倒 救命 打起来 打人了 动起手 拿刀 砍人 跳楼 触电 电着 家暴 打老婆 打孩子 要塌 快塌',
    '危险 爆炸',
  ],
  [
    'building',
    '违建 违章 私搭 乱搭 乱建 乱盖 加盖 盖房 盖了个 搭了 搭棚 搭个棚 阳光房 砸墙 砸承重 承重墙 敲墙 拆墙 凿墙 装修 改结构 开门洞 挖地下室 占了露台 群租 打隔断',
    '电钻 施工',
  ],
  [
    'leaks',
    '漏水 渗水 滴水 漏雨 渗漏 返水 反水 返味 冒水 跑水 淌水 爆管 水管裂 水管破 下水道 下水堵 下水管 马桶 地漏 化粪池 污水 积水 存水 返上来 洇了 洇湿 阴湿 往下滴 往下漏 管道堵 堵水',
    '漏 堵了 渗 管子',
  ],
  [
    'utilities',
    '停水 没水 断水 没有水 水压 停电 没电 断电 没有电 跳闸 电压 暖气 供暖 供热 暖不上来 停气 没气 燃气 天然气 煤气 液化气 水表 电表 气表 自来水 水发黄 水黄 电费 水费 屋里冷 家里冷',
    '不热 冰凉',
  ],
  [
    'parking',
    '停车 车位 乱停 占道 堵门 堵路 堵着门 堵着路 堵了门 堵了路 挡路 挡道 挡门 消防通道 电动车 电瓶车 电车子 自行车 三轮车 面包车 摩托 僵尸车 车棚 充电 飞线 地锁 私家车 小车 车堵 车挡 车子堵 进不来车 出不来车',
    '车 通道 过道 占着',
  ],
  [
    'rubbish',
    '垃圾 卫生 脏 臭 难闻 杂物 破烂 小广告 狗屎 狗粪 狗拉 粪便 大小便 老鼠 耗子 蟑螂 苍蝇 蚊子 没人扫 打扫 清扫 保洁 废品 烟头 泔水 落叶 乱扔 乱倒 高空抛物 纸壳',
    '味 堆 扔',
  ],
  [
    'quarrel',
    '吵 噪音 扰民 闹腾 广场舞 音响 麻将 狗叫 养狗 遛狗 拴绳 骂 打架 纠纷 矛盾 说理 评评理 咣咣 咚咚 跺脚 跳绳 弹琴 邻居 睡不着',
    '楼上 楼下 对门 隔壁 半夜 声',
  ],
  [
    'care',
    '独居 没人照顾 没人照看 残疾 残障 低保 困难 卧床 瘫 看病 住院 轮椅 孤寡 孤老 失业 下岗 救助 补助 养老 送餐 吃饭 吃不上 买菜 走不动 下不了楼 腿脚 精神 抑郁 留守 孩子没人 欠债 没钱 揭不开锅 生活费 想不开 糊涂 老年痴呆',
    '没人管 摔 做饭 老人 老太太 老爷子 老头 大爷 大娘 孩子 生病 有病 身体',
  ],
  [
    'fixtures',
    '路灯 楼道灯 灯不亮 灯坏 灯泡 灯管 灯也不亮 没灯 电灯 电梯 门禁 单元门 防盗门 大门 锁 对讲 门铃 扶手 栏杆 护栏 围栏 台阶 井盖 器材 长椅 凳子 座椅 监控 摄像头 路面 地砖 坑 墙皮 信报箱 信箱 晾衣 围墙 灭火器 消防栓 宣传栏 滑梯 门坏 玻璃 瓷砖 楼梯 亭子 电线 线耷拉 树',
    '灯 门 坏了 不亮 掉了 松了 修',
  ],
]

function countIn(text: string, words: string) {
  return words.split(' ').filter((word) => text.includes(word)).length
}
