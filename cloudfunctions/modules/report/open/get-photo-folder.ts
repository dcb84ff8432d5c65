import { photoFolder } from '../../../workflow/photo'

/** Gives the folder into which this resident's photos for this form go; a visitor is known by key before anything is looked up. */
export const getPhotoFolder = ({ formId }: { formId: string }, { key }: { key: string }) =>
  Promise.resolve({ folder: photoFolder(key, formId) })

/** Gives the same for whoever holds a post. */
export const getPhotoFolderAsStaff = ({ formId }: { formId: string }, { personId }: { personId: string }) =>
  Promise.resolve({ folder: photoFolder(personId, formId) })
