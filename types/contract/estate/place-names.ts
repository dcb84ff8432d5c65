import * as z from 'zod/mini'
import { plainPlaceName } from './plain-place-name'
import { name } from '../schema/text'

/** A name as somebody types it for a place or a post. */
export const communityNameTyped = placeNameTyped(20)
export const estateName = placeNameTyped(30)
export const buildingName = placeNameTyped(20)
export const householdName = placeNameTyped(30)

function placeNameTyped(most: number) {
  return name(1, most).check(
    z.overwrite(plainPlaceName),
    z.refine((text) => text !== ''),
  )
}
