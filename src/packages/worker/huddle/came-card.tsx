import { useState } from 'react'
import { View } from '@tarojs/components'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { posts } from '@/api/posts'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { ActedBySheet } from './acted-by-sheet'
import { cameWords } from './part-rows'

type Post = WorkerHuddle['parts'][number]['households'][number]

/** Post by post who came: a tap is enough, another takes it back; for a post another may have come. */
export function CameCard({ opened, thing }: ActionPartProps<{ meetingId: string }, WorkerHuddle>) {
  const [acting, setActing] = useState<Post>()
  const mark = useAction(posts.markPostCame, opened, () => {
    setActing(undefined)
    return opened.done()
  })
  const ours = thing.parts.filter(({ isOurs }) => thing.isHost || isOurs).flatMap(({ households }) => households)
  const send = (post: Post, came: boolean, actedBy: string | null = null) =>
    void mark.send((commandId) => ({ ...opened.id, commandId, householdId: post.id, came, actedBy }))
  return (
    <Card title='谁来了'>
      <View className='second'>{thing.came.posts > 0 ? cameWords(thing.came) : '来一户点一户，没来的不用管。'}</View>
      {mark.errorText && <Notice tone='error'>{mark.errorText}</Notice>}
      {ours.map((post) => (
        <View key={post.id} className='stack'>
          {post.came ? (
            <BigButton kind='quiet' busy={mark.busy} icon='check' onClick={() => send(post, false)}>
              {post.actedBy === null ? `${post.name}到了 · 点错了` : `${post.name}由${post.actedBy}代来 · 点错了`}
            </BigButton>
          ) : (
            <>
              <BigButton kind='plain' busy={mark.busy} onClick={() => send(post, true)}>
                {`${post.name}到了`}
              </BigButton>
              <BigButton kind='quiet' onClick={() => setActing(post)}>
                由别的户代来
              </BigButton>
            </>
          )}
        </View>
      ))}
      {acting && (
        <ActedBySheet
          post={acting}
          huddle={thing}
          busy={mark.busy}
          onChoose={(actedBy) => send(acting, true, actedBy)}
          onLeave={() => setActing(undefined)}
        />
      )}
    </Card>
  )
}
