import type { InputOf } from '@contract/procedure'
import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { soundFolder } from '../../../workflow/sound'

type Asked = InputOf<typeof resident.getSoundFolder>

/** Gives the folder into which this resident's sounds for this form go; a visitor is known by key before anything is looked up. */
export const getSoundFolder = (asked: Asked, { key }: { key: string }, needs: Needs) => handOut(asked, key, needs)

/** Gives the same for whoever holds a post. */
export const getSoundFolderAsStaff = (asked: Asked, { personId }: { personId: string }, needs: Needs) =>
  handOut(asked, personId, needs)

async function handOut({ formId, names }: Asked, sender: string, { uploads, now }: Needs) {
  const folder = soundFolder(sender, formId)
  return names.length > 0 ? { folder, ...(await uploads.expect(folder, names, now())) } : { folder }
}
