import type { SheetProps } from '../sheet-props'
import { Code } from './code'

const A_PAGE = 10

/** 冰箱贴: ten to be cut out, one for each family. */
export function MagnetSheet({ post, office }: SheetProps) {
  return (
    <section className='sheet sheet-magnets' aria-label={`${post.number}冰箱贴`}>
      {Array.from({ length: A_PAGE }, (_, at) => (
        <div key={at} className='magnet'>
          <Code url={post.codeUrl} number={post.number} checkDigits={post.checkDigits} size='small' />
          <div>
            <p className='magnet-name'>{post.name}</p>
            <p>家门口的事，扫码说说，不用注册。</p>
            <p>{`社区电话 ${office.phone}`}</p>
          </div>
        </div>
      ))}
    </section>
  )
}
