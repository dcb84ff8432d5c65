import { useState } from 'react'
import { Button, Select } from 'antd'
import { useKept } from '../../api/use-kept'
import type { EstateView } from '../../components/posts/views'
import { addressOf } from '../../shell/use-place'
import { kinds, type Kind } from './kinds'
import { noReception, ReceptionForm } from './reception-form'
import { toPosts } from './to-posts'
import { useCodes } from './use-codes'
import { useMonth } from './use-month'

/** The sheets of some households: their codes are fetched first, some at a time, then all of it is printed in one go. */
export function SheetsPrint({ estate, kind, onlyId }: SheetsPrintProps) {
  const { office } = estate
  const posts = toPosts(estate)
  const [chosen, choose] = useState<readonly string[]>(onlyId ? [onlyId] : [])
  const [reception, setReception] = useKept(`draft reception ${office.id}`, noReception)
  const codes = useCodes(office.id)
  const { month, errorText } = useMonth(kind === 'month' ? office.id : null)
  const wanted = chosen.length === 0 ? posts : posts.filter(({ id }) => chosen.includes(id))
  const there = wanted.filter(({ token }) => codes.urls.has(token))
  const isReady = wanted.length > 0 && there.length === wanted.length && (kind !== 'month' || month !== null)
  const { Sheet, title } = kinds[kind]
  const failed = codes.errorText ?? errorText
  if (posts.length === 0)
    return (
      <p className='print-choices'>
        这个社区还没有可以打印的中心户。<a href={addressOf('households', office.id)}>去设一户</a>
      </p>
    )
  return (
    <>
      <div className='print-choices'>
        <Select
          aria-label='哪几户（不选就是全部）'
          placeholder={`全部${posts.length}户，也可以只选几户`}
          className='wide'
          mode='multiple'
          optionFilterProp='label'
          value={chosen}
          options={posts.map(({ id, number, name }) => ({ value: id, label: `${number} · ${name}` }))}
          onChange={choose}
        />
        {kind === 'reception' && <ReceptionForm reception={reception} onChange={setReception} />}
        {failed && <p role='alert'>{failed}</p>}
        <div className='actions-row' role='status'>
          {!isReady && (
            <Button
              type='primary'
              disabled={wanted.length === 0}
              loading={codes.busy}
              onClick={() => void codes.fetchFor(wanted)}
            >
              {`准备${wanted.length}户的${title}`}
            </Button>
          )}
          {codes.busy && (
            <>
              <progress aria-label='准备到哪儿了' max={wanted.length} value={there.length} />
              <span>{`备好${there.length}户，共${wanted.length}户`}</span>
            </>
          )}
          {isReady && (
            <>
              <Button type='primary' onClick={() => void printWhenDrawn()}>
                {`打印${wanted.length}户的${title}`}
              </Button>
              <span className='second'>A4纸，缩放选100%，码才够大。</span>
            </>
          )}
        </div>
      </div>
      {isReady && (
        <div className='sheets' tabIndex={0} role='group' aria-label='样张'>
          {wanted.map((post) => (
            <Sheet
              key={post.id}
              post={{ ...post, codeUrl: codes.urls.get(post.token) ?? '' }}
              office={office}
              month={month}
              reception={reception}
            />
          ))}
        </div>
      )}
    </>
  )
}

/** A picture that is not there yet would be printed as a blank. */
async function printWhenDrawn() {
  const waiting = [...document.querySelectorAll<HTMLImageElement>('.sheets img')].filter(({ complete }) => !complete)
  await Promise.all(
    waiting.map((picture) => new Promise((resolve) => (picture.onload = picture.onerror = () => resolve(picture)))),
  )
  window.print()
}

type SheetsPrintProps = { estate: EstateView; kind: Kind; onlyId: string | undefined }
