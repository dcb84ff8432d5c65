import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { Choices } from '../../components/choices'
import { CommunityPicker, communityIn } from '../../components/office/community-picker'
import '../../components/posts/posts.css'
import type { PageProps } from '../../shell/page-props'
import { goTo } from '../../shell/use-place'
import { kinds, isKind, POSTING, type Kind } from './kinds'
import { phoneOnPaper } from './phone-on-paper'
import { PostingPrint } from './posting-print'
import './print.css'
import { SheetsPrint } from './sheets-print'

/** 打印: what hangs at doors and in halls, for one household or all of them; the browser prints it, or saves it as PDF. */
export default function PrintPage({ place, overview }: PageProps) {
  const communityId = communityIn(place, overview.communities)
  const { data, errorText } = useAsk(desk.getEstate, communityId ? { communityId } : null)
  const estate = data && { ...data, office: { ...data.office, phone: phoneOnPaper(data.office.phone) } }
  const kind = place[1] === POSTING || isKind(place[1]) ? place[1] : 'placard'
  return (
    <div className='page posts print-page'>
      <div className='print-choices'>
        <h1>打印</h1>
        <CommunityPicker page='print' chosen={communityId} communities={overview.communities} />
        {errorText && <p role='alert'>{errorText}</p>}
        {communityId && (
          <Choices
            label='印什么'
            value={kind}
            options={[
              ...(Object.keys(kinds) as Kind[]).map((value) => ({ value, ...kinds[value] })),
              { value: POSTING, title: '公示单', line: '正在公示的，一起印一张' },
            ]}
            onChange={(chosen) => goTo('print', communityId, chosen)}
          />
        )}
      </div>
      {estate && kind === POSTING && <PostingPrint estate={estate} />}
      {estate && isKind(kind) && (
        <SheetsPrint key={`${estate.office.id} ${place[2] ?? ''}`} estate={estate} kind={kind} onlyId={place[2]} />
      )}
    </div>
  )
}
