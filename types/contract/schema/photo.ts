import * as z from 'zod/mini'

export const PHOTOS_MAX = 3

/** A file the sender uploaded into the folder the door handed out. */
export const photoId = z.string().check(z.maxLength(300), z.regex(/^cloud:\/\/[\w.-]+\/[\w./-]+\.(jpg|png)$/))
export const photoIds = z.array(photoId).check(z.maxLength(PHOTOS_MAX))

/** A photo as it is shown: its temporary address, none while it may not be seen. */
export const photo = z.object({ url: z.nullable(z.string()), checked: z.boolean() })
