import type { SheetProps } from '../sheet-props'
import { Code } from './code'

/** 单元门厅: how it is done, in three steps, and what to do in danger. */
export function HallSheet({ post, office }: SheetProps) {
  return (
    <section className='sheet' aria-label={`${post.number}单元门厅`}>
      <h2>家门口的事，跟我们说说</h2>
      <p className='sheet-large'>{`${post.name}${post.places ? `，联系${post.places}` : ''}`}</p>
      <Code url={post.codeUrl} number={post.number} checkDigits={post.checkDigits} size='large' />
      <ol className='sheet-steps'>
        <li>打开微信，扫上面的码。不用注册。</li>
        <li>说说什么事、在哪儿，不用写邻居的姓名和门牌号。</li>
        <li>最晚哪天回音，交上去就看得到。</li>
      </ol>
      <p className='sheet-danger'>有危险，先打电话：着火119，急病受伤120，有人危险110。</p>
      <p className='sheet-large'>{`不方便用手机，打社区电话${office.phone}`}</p>
    </section>
  )
}
