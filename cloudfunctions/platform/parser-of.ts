import * as z from 'zod/mini'

/** Makes what parses the documents of a collection, as a schema or a part of one; a document that doesn't parse is logged by id and shown to nobody. */
export function parserOf(collection: string) {
  return <P extends z.core.$ZodType>(part: P) =>
    (document: unknown): z.output<P>[] => {
      const read = z.safeParse(part, document)
      if (read.success) return [read.data]
      const fields = read.error.issues.map(({ path }) => path.join('.'))
      console.error(JSON.stringify({ unreadable: collection, id: (document as { _id: string })._id, fields }))
      return []
    }
}
