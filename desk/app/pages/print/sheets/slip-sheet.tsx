import type { SheetProps } from '../sheet-props'
import { Code } from './code'

const A_PAGE = 4

/** 小条: four for neighbours without a phone, to be filled in by hand when something is written down for them. */
export function SlipSheet({ post, office }: SheetProps) {
  return (
    <section className='sheet sheet-slips' aria-label={`${post.number}小条`}>
      {Array.from({ length: A_PAGE }, (_, at) => (
        <div key={at} className='paper-slip'>
          <p className='magnet-name'>您反映的事收到了。</p>
          <p className='blank blank-two'>
            <span>编号</span>
            <span>查询码</span>
          </p>
          <p className='blank'>最晚哪天回音</p>
          <p>{`由${post.name}跟进。打电话也能问：${office.name} ${office.phone}`}</p>
          <Code url={post.codeUrl} number={post.number} checkDigits={post.checkDigits} size='large' />
          <p>家里有人用微信，扫码就能看，不用注册。</p>
        </div>
      ))}
    </section>
  )
}
