import type { InputOf } from '@contract/procedure'
import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { photoFolder } from '../../../workflow/photo'

type Asked = InputOf<typeof resident.getPhotoFolder>

/** Gives the folder into which this resident's photos for this form go; a visitor is known by key before anything is looked up. */
export const getPhotoFolder = (asked: Asked, { key }: { key: string }, needs: Needs) => handOut(asked, key, needs)

/** Gives the same for whoever holds a post. */
export const getPhotoFolderAsStaff = (asked: Asked, { personId }: { personId: string }, needs: Needs) =>
  handOut(asked, personId, needs)

/** A phone of an earlier release does not say which pictures it is about to hand in: those can't be swept. */
async function handOut({ formId, names }: Asked, sender: string, { uploads, now }: Needs) {
  const folder = photoFolder(sender, formId)
  return names ? { folder, ...(await uploads.expect(folder, names, now())) } : { folder }
}
