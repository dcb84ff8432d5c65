import { resident } from '@/api/resident'

/** Presses 删除 until nothing is left: whoever said much takes more than one call. */
export async function deleteToTheEnd(input: { commandId: string }) {
  let reply = await resident.deleteMyData(input)
  while (reply.ok && !reply.data.deleted) reply = await resident.deleteMyData(input)
  return reply
}
