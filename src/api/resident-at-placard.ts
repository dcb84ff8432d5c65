import { residentAtPlacard } from '@contract/resident-at-placard'
import { createClient } from './client'

/** What a resident asks between a scan and a receipt; the same answers as by `api/resident`, without what the main package has no use for. */
export const resident = createClient('resident', residentAtPlacard)
