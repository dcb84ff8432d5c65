import type { Database } from '../../platform/connect-cloud'
import type { OpenedCollection } from '../../platform/open-collection'
import { photosOf, soundsOf } from './checks/files-of'
import type { report } from './report'

type Shelf = Pick<OpenedCollection<typeof report>, 'where'> & { is: Database['command'] }

/** Says which files stand in some report. */
export function filesInStore({ where, is }: Shelf) {
  return {
    /** Lists those among these files that stand in some report. */
    photosAmong: async (fileIds: readonly string[]) => {
      const among = is.in([...fileIds])
      const holding = await Promise.all([where({ 'photos.fileId': among }), where({ 'history.photos.fileId': among })])
      return holding
        .flat()
        .flatMap(photosOf)
        .map(({ fileId }) => fileId)
    },
    /** Lists those among these sounds that stand in some report. */
    soundsAmong: async (fileIds: readonly string[]) => {
      const among = is.in([...fileIds])
      const holding = await Promise.all([where({ 'sounds.fileId': among }), where({ 'history.sounds.fileId': among })])
      return holding
        .flat()
        .flatMap(soundsOf)
        .map(({ fileId }) => fileId)
    },
  }
}
