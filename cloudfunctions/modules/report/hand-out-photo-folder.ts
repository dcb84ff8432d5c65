import { photoFolder } from './photo-folder'

/** The folder into which this sender's photos for this form go. */
export const handOutPhotoFolder = ({ formId }: { formId: string }, sender: { personId: string }) =>
  Promise.resolve({ folder: photoFolder(sender.personId, formId) })

/** The same for a visitor, who is known by key before anything is looked up. */
export const handVisitorPhotoFolder = ({ formId }: { formId: string }, { key }: { key: string }) =>
  Promise.resolve({ folder: photoFolder(key, formId) })
