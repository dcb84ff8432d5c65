import type { SheetProps } from '../sheet-props'
import { Code } from './code'

/** 光荣牌: what stands in the frame at the door. */
export function PlacardSheet({ post, office }: SheetProps) {
  return (
    <section className='sheet sheet-placard' aria-label={`${post.number}光荣牌`}>
      <div className='sheet-frame'>
        <p className='sheet-office'>{office.name}</p>
        <h2>{post.name}</h2>
        {post.places && <p>{`联系${post.places}`}</p>}
        <Code url={post.codeUrl} number={post.number} checkDigits={post.checkDigits} size='large' />
        <p className='sheet-large'>家门口的事，跟我们说说。</p>
        <p>微信扫一扫，不用注册。</p>
        <p>{`着急的事，请打社区电话${office.phone}`}</p>
      </div>
    </section>
  )
}
