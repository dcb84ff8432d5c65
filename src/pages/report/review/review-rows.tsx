import { Image, View } from '@tarojs/components'
import { FieldError } from '@/components/field-error'
import { LineButton } from '@/components/line-button'
import { unitWord } from '@/words/place-words'
import { categoryWord } from '@/words/report-words'
import { soundTitle } from '@/words/sound-words'
import { speaksOfOfficials } from '@/words/speaks-of-officials'
import { openPage } from '../../open-page'
import { hotlineOf } from '../new/build-report-form'
import { categoryOf } from '../new/report-draft'
import type { Draft } from '../new/report-draft'
import { ReviewRow } from './review-row'
import type { ReviewForm } from './use-review'
import { whoKnowsWords } from './who-knows'
import './index.scss'

/** The parts of a report, each with a way to change it. */
export function ReviewRows({ form: { draft, names, errorAt, sending, setSheet, changeAt } }: { form: ReviewForm }) {
  const written = draft.shown
  const category = categoryOf(written)
  const hotline = hotlineOf(written)
  return (
    <View>
      <View className='title'>看一看，对了就交</View>
      {category === 'danger' && (
        <LineButton icon='danger' onClick={() => openPage('pages/report/emergency/index')}>
          有危险，先打电话
        </LineButton>
      )}
      <ReviewRow
        name='什么事'
        says={written.text.trim() || soundTitle(written.sounds) || '还没说是什么事'}
        error={errorAt.text}
        onChange={() => changeAt('say')}
      />
      {speaksOfOfficials(written.text) && (
        <View className='second'>反映党员干部违纪违法，请直接打12388，这里不代收。</View>
      )}
      <View className='review-pair'>
        <ReviewRow name='类别' says={categoryWord(category)} isHalf onChange={() => setSheet('category')} />
        <ReviewRow
          name='在哪儿'
          says={placeWords(written) || '还没选'}
          isHalf
          onChange={() => changeAt('place', sending.refusal === 'BUILDING_GONE')}
        />
      </View>
      {errorAt.place && <FieldError>{errorAt.place}</FieldError>}
      {written.photos.length > 0 && (
        <ReviewRow
          name='照片'
          says={`${written.photos.length}张照片`}
          error={errorAt.photos}
          onChange={() => changeAt('say')}
        >
          <View className='review-photos'>
            {written.photos.map(({ id, path }, index) => (
              <Image key={id} className='review-photo' src={path} mode='aspectFill' aria-label={`照片${index + 1}`} />
            ))}
          </View>
        </ReviewRow>
      )}
      {sending.busy && written.photos.length > 0 && (
        <View className='second' aria-role='alert' aria-live='polite'>
          {`照片${written.photos.filter(({ fileId }) => fileId).length}/${written.photos.length}传好了`}
        </View>
      )}
      {hotline && <View className='second'>{`12345编号：${hotline}`}</View>}
      <ReviewRow
        name='谁能看到'
        says={whoKnowsWords(written, names)}
        error={errorAt.who}
        onChange={() => setSheet('who')}
      />
      <ReviewRow
        name='电话'
        says={written.phone.trim() ? `电话${written.phone.trim()}` : '留个电话好回您话（可不留）'}
        word={written.phone.trim() ? '改' : '留'}
        error={errorAt.phone}
        onChange={() => setSheet('phone')}
      />
    </View>
  )
}

function placeWords({ building, unit, spot }: Draft) {
  const house = `${building?.words ?? ''}${unit ? unitWord(unit) : ''}`
  return [house, spot.trim()].filter(Boolean).join('，')
}
