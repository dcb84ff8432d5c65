import { deskDoor } from '@contract/desk'
import { createClient } from '@/api/client'

/** The desk's door: each procedure as a function that never throws. */
export const desk = createClient('desk', deskDoor)
