import { readFileSync } from 'node:fs'
import { household } from '@contract/household'
import { holdersMeetings, meetings, workersMeetings } from '@contract/meetings'
import { posts, workersPosts } from '@contract/posts'
import { householdPosts } from '@contract/posts/household'
import type { Contract } from '@contract/procedure'
import { resident } from '@contract/resident'
import { worker } from '@contract/worker'
import { textsIn } from '../../../cloudfunctions/platform/texts-in'
import { root } from '../../../config/root'
import { textsOf } from '../../support/texts-of'

/** What somebody who holds a post writes down of what a neighbour said: it is held like the neighbour's own, never refused. */
const neighboursWords = ['fileForNeighbour', 'fileForNeighbourAsWorker', 'recordCallback', 'recordQuestionCall']

/** Every command of these doors by which something is said, and the fields in which. */
const saidIn = (contract: Contract) =>
  Object.entries(contract)
    .filter(([, { kind }]) => kind === 'command')
    .map(([name, procedure]) => ({ name, procedure, fields: textsOf(procedure.input) }))
    .filter(({ fields }) => fields.length > 0)

describe('the texts that are checked', () => {
  it('are those of the contract, each named in docs/behaviour/content.md', () => {
    const written = readFileSync(`${root}/docs/behaviour/content.md`, 'utf8')
      .split('\n')
      .flatMap((line) => /^\| `(\w+)` +\| ([^|]+?) +\|/.exec(line)?.slice(1, 3).join(': ') ?? [])
    const promised = [resident, household, worker, posts, meetings]
      .flatMap(saidIn)
      .map(({ name, fields }) => `${name}: ${fields.map((field) => `\`${field}\``).join(', ')}`)
    expect(written.sort()).toEqual([...new Set(promised)].sort())
  })

  it('are refused, where unfit, to everybody who speaks for a post, and to no resident', () => {
    const refuses = ({ procedure }: { procedure: Contract[string] }) => procedure.refusals.includes('WORDS_REFUSED')
    expect(saidIn(resident).filter(refuses)).toEqual([])
    const staff = [household, worker, householdPosts, workersPosts, holdersMeetings, workersMeetings]
      .flatMap(saidIn)
      .filter(({ name }) => !neighboursWords.includes(name))
    expect(staff.filter((said) => !refuses(said)).map(({ name }) => name)).toEqual([])
  })

  it('are found wherever they stand: in what may be left out, in lists, in one of several shapes', () => {
    const { submitReport, writeMinutes } = { ...resident, ...household }
    const sounds = [{ fileId: 'cloud://a/b.mp3', seconds: 3, words: '灯不亮' }]
    expect(textsIn(submitReport.input, { text: '楼道灯', spot: '三楼', sounds, contact: { name: '王姨' } })).toEqual([
      '三楼',
      '楼道灯',
      '灯不亮',
    ])
    const decisions = [{ what: '换灯', role: 'property', by: '2026-01-20' }]
    expect(textsIn(writeMinutes.input, { said: ['灯要换'], decisions, photos: [] })).toEqual(['灯要换', '换灯'])
  })
})
