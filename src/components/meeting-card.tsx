import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { MeetingCard as Meeting } from '@contract/meeting/meeting'
import { cloudNow } from '@/clock/cloud-now'
import { appointmentWords } from '@/words/day-words'
import { meetingAboutWord, meetingWord, seatsWords } from '@/words/meeting-words'
import { Tag } from './tag'
import { Pressable } from './pressable'
import './report-card.scss'

/** A bench meeting in a list: when, where, with whom, and what it begins with. */
export function MeetingCard({ meeting, onOpen, children }: MeetingCardProps) {
  const { state, startAt, place, host, topic, about } = meeting
  const { word, tone } = meetingWord(meeting)
  const seats = state === 'published' ? seatsWords(meeting) : ''
  return (
    <Pressable className='report-card' onClick={onOpen}>
      <Tag tone={tone}>{word}</Tag>
      <View className='lead'>{appointmentWords(startAt, cloudNow())}</View>
      <View>{place}</View>
      {topic && <View>{`聊聊：${[...topic].slice(0, 40).join('')}`}</View>}
      <View className='second'>{[host, meetingAboutWord(about), seats].filter(Boolean).join(' · ')}</View>
      {children}
    </Pressable>
  )
}

type MeetingCardProps = { meeting: Meeting; onOpen: () => void; children?: ReactNode }
