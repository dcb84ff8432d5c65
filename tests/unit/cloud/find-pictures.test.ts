import { findPictures } from '../../../cloudfunctions/modules/report/read/find-pictures'

const photo = (fileId: string, checked = true) => ({ fileId, checked })

describe('the pictures of a list', () => {
  it.each([
    ['others', ['lamp', 'later']],
    ['sender', ['hidden', 'lamp', 'only-hers']],
  ] as const)('are asked for in one call, of each report the first that may be seen by %s', async (viewer, wanted) => {
    const asked: string[][] = []
    const links = async (fileIds: readonly string[]) => {
      asked.push([...fileIds])
      return new Map<string, string>()
    }
    const reports = [
      { photos: [photo('hidden', false), photo('later')] },
      { photos: [] },
      { photos: [photo('lamp'), photo('lamp-again')] },
      { photos: [photo('only-hers', false)] },
    ]
    await findPictures({ links }, reports, viewer)
    expect(asked.map((ids) => ids.sort())).toEqual([[...wanted].sort()])
  })
})
