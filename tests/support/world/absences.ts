import { granted, people, type Person, type World } from '../world'

/** The ways into an absence: of household-2, with household-1 asked to stand in, for the week that begins with the world. */
export function absences(world: World) {
  const enter = async (
    by: Person<'household'> = people.second,
    more: Partial<{ householdId: string; from: string; until: string; standInId: string | null }> = {},
  ) =>
    granted(
      await world.as(by).enterAbsence({
        householdId: 'household-2',
        from: '2026-01-12',
        until: '2026-01-18',
        standInId: 'household-1',
        ...more,
      }),
    ).absenceId

  return {
    asked: enter,
    agreed: async () => {
      const absenceId = await enter()
      granted(await world.as(people.first).agreeToStandIn({ absenceId }))
      return absenceId
    },
    /** Of household-1 itself, with household-2 asked. */
    own: (more: Parameters<typeof enter>[1] = {}) =>
      enter(people.first, { householdId: 'household-1', standInId: 'household-2', ...more }),
  }
}
