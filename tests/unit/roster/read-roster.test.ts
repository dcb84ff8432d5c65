import { readRoster } from '@contract/roster/read-roster'
import { awkwardFiles } from '../../support/rosters/awkward-files'

describe('a roster is read from a file with', () => {
  it.each(awkwardFiles)('%s', async (_, read, expected) => expect(readRoster(await read())).toMatchObject(expected))
})
