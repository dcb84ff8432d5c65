import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { huddles } from '@/api/huddles'
import { useQuery } from '@/api/use-query'
import { Choice } from '@/components/choice'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { PartForm } from './part-form'

/** A community's own topics and households in a meeting of posts. */
export default function HuddlePartPage() {
  const { params } = useRouter<{ meetingId?: string }>()
  const [picked, pick] = useState<string>()
  const known = useQuery(huddles.getHuddle, { meetingId: params.meetingId ?? '' })
  const choices = useQuery(huddles.getHuddleChoices, {})
  return (
    <Page title='议题和各户'>
      <Loaded query={known} shape='form'>
        {(huddle) => {
          const ours = huddle.parts.filter(({ isOurs }) => isOurs)
          const part =
            ours.find(({ communityId }) => communityId === picked) ?? (ours.length === 1 ? ours[0] : undefined)
          return (
            <>
              {ours.length > 1 && (
                <Choice
                  label='哪个社区'
                  options={ours.map(({ communityId, name }) => ({ value: communityId, title: name }))}
                  value={part?.communityId ?? null}
                  onChange={pick}
                />
              )}
              {part && (
                <Loaded query={choices} shape='form'>
                  {({ households }) => (
                    <PartForm
                      key={part.communityId}
                      huddle={huddle}
                      part={part}
                      households={households.filter(({ communityId }) => communityId === part.communityId)}
                    />
                  )}
                </Loaded>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
