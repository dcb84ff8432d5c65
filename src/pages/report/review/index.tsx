import { BigButton } from '@/components/big-button'
import { FieldError } from '@/components/field-error'
import { Foot } from '@/components/foot'
import { Page } from '@/components/page'
import { PhoneLine } from '@/components/phone-line'
import { CategorySheet } from './category-sheet'
import { HintSheet } from './hint-sheet'
import { PhoneSheet } from './phone-sheet'
import { ReviewRows } from './review-rows'
import { useReview } from './use-review'
import { WhoKnowsSheet } from './who-knows-sheet'

/** 看一看，对了就交: exactly what will be sent, each part to be changed by a tap. */
export default function ReviewPage() {
  const form = useReview()
  const { placard, sending, sheet, errorAt, submit, hint } = form
  return (
    <Page>
      <ReviewRows form={form} />
      {errorAt.button && <FieldError>{errorAt.button}</FieldError>}
      {(sending.refusal === 'TOO_MANY_REPORTS_TODAY' || sending.refusal === 'MUTED') && placard && (
        <PhoneLine name={placard.community.name} phone={placard.community.phone} />
      )}
      <Foot>
        <BigButton busy={sending.busy} onClick={submit}>
          交上去
        </BigButton>
      </Foot>
      {hint && <HintSheet hint={hint} form={form} />}
      {sheet === 'category' && <CategorySheet form={form} />}
      {sheet === 'who' && <WhoKnowsSheet form={form} />}
      {sheet === 'phone' && <PhoneSheet form={form} />}
    </Page>
  )
}
