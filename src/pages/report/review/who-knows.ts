import type { Draft } from '../new/report-draft'

/** Who may know: the matter only, the community who it is, the household too, or the household nothing at all. */
export type WhoKnows = 'matter' | 'community' | 'household' | 'past'

/** The names of those who would get it: empty where no household looks after the place, nothing while that is not known. */
export function namesOf(households: readonly { name: string }[] | undefined) {
  return households?.map(({ name }) => name).join('、')
}
type Names = ReturnType<typeof namesOf>

/** What a draft says of it. */
export function whoKnows({ handTo, identity }: Draft): WhoKnows {
  return handTo === 'household' ? knownBy[identity] : 'past'
}

const knownBy = { anonymous: 'matter', confidential: 'community', named: 'household' } as const
const identities = { matter: 'anonymous', community: 'confidential', household: 'named' } as const

/** A draft with another choice; the tick is for the one it was made on. */
export function withWhoKnows(choice: WhoKnows, names: Names): Partial<Draft> {
  if (choice !== 'past') return { handTo: 'household', identity: identities[choice], ticked: undefined }
  return { handTo: names === '' ? 'street' : 'community', identity: 'confidential', ticked: undefined }
}

/** What can be chosen; where no household gets it, none is spoken of. */
export function whoKnowsChoices(names: Names): { value: WhoKnows; title: string; line?: string }[] {
  const matter = { value: 'matter', title: '只说事', line: matterWords(names) } as const
  const community = { value: 'community', title: '告诉社区我是谁' } as const
  if (names === '') return [matter, community, { value: 'past', title: '直接交街道' }]
  return [
    matter,
    { ...community, line: '中心户看不到您的姓名。' },
    {
      value: 'household',
      title: `告诉${names ?? '中心户'}我是谁`,
      line: '接下后能看到您的姓名；要看电话，须写明原因，您查得到。',
    },
    { value: 'past', title: '不让中心户知道，直接交社区、街道' },
  ]
}

/** Who sees what, as it will be sent. */
export function whoKnowsWords(draft: Draft, names: Names) {
  const name = draft.identity === 'anonymous' ? '' : draft.name.trim()
  if (draft.handTo === 'street' || (draft.handTo === 'community' && names !== ''))
    return [
      `直接交${draft.handTo === 'street' ? '街道' : '社区'}`,
      names !== '' && '中心户看不到这件事',
      name && `您留了姓名${name}`,
    ]
      .filter(Boolean)
      .join('，')
  if (draft.identity === 'named' && names !== '') return `告诉${names ?? '中心户'}您是${name || '谁'}`
  if (name) return names === '' ? `社区看得到这件事，知道您是${name}` : `中心户看得到这件事，只有社区知道您是${name}`
  return matterWords(names)
}

function matterWords(names: Names) {
  const reader = names === undefined ? '经办的人' : names === '' ? '社区' : '中心户'
  return `${reader}看得到这件事，看不到您是谁`
}
