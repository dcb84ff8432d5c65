import { View } from '@tarojs/components'
import { Card } from './card'
import { Icon } from './icon'
import { seatsWords } from '@/words/meeting-words'
import './bench-seats.scss'

/** More stools than this are a number: nobody counts them, and each costs the phone a drawing. */
const drawnMax = 24

/** The seats as little stools: taken, mine, free. To a screen reader one sentence. */
export function BenchSeats({ seats, taken, mine }: { seats: number; taken: number; mine: number }) {
  const words = [seatsWords({ seats, taken }), mine > 0 && `您的${mine}个`].filter(Boolean).join('，')
  return (
    <Card>
      {seats <= drawnMax && (
        <View className='bench-seats' aria-hidden>
          {Array.from({ length: seats }, (_, index) => {
            const kind = kindOf(index, taken, mine)
            return (
              <View key={index} className={`bench-seat ${kind}`}>
                <Icon name={kind} />
              </View>
            )
          })}
        </View>
      )}
      <View className={seats > drawnMax ? 'bench-number' : 'second'}>{words}</View>
    </Card>
  )
}

/** Mine are the last of those that are taken. */
function kindOf(index: number, taken: number, mine: number) {
  if (index >= taken) return 'stool'
  return index >= taken - mine ? 'stool-mine' : 'stool-taken'
}
