import { parseUnits } from '@contract/estate/parse-units'
import { buildingName } from '@contract/estate/place-names'
import type { FieldSpec } from '../../components/form/text-fields'
import { findErrors } from '../../components/form/find-errors'
import type { Building } from '../../components/office/views'
import { familiesText, readFamilies } from './read-families'

type Box = 'name' | 'units' | 'families'
type Texts = Record<Box, string>

export const buildingSpecs: readonly FieldSpec<Box>[] = [
  { name: 'name', label: '楼栋', hint: '居民选楼栋时看到的，比如3号楼。', most: 20 },
  { name: 'units', label: '单元', hint: '比如1-3单元，或甲单元、乙单元；不分单元就空着。', most: 200 },
  {
    name: 'families',
    label: '户数',
    hint: '一行一条，比如1单元：24户；整栋一起算就写60户；不知道就空着。',
    most: 600,
    rows: 2,
  },
]

export function toBuildingTexts({ name, units, families }: Building | Pick<Building, Box>): Texts {
  return { name, units: units.join('、'), families: familiesText(families) }
}

export function buildingErrors(texts: Texts) {
  const errors = findErrors<Box>({ name: { takes: buildingName, words: '请写楼栋的名字，20个字以内。' } }, texts)
  const units = parseUnits(texts.units)
  if (!units) return { ...errors, units: '单元没看明白，请写成1-3单元，或甲单元、乙单元。' }
  const families = readFamilies(texts.families, units)
  return 'wrong' in families ? { ...errors, families: families.wrong } : errors
}

/** The boxes as they are sent, once nothing is wrong in them. */
export function readBuilding(texts: Texts) {
  const units = parseUnits(texts.units) ?? []
  const families = readFamilies(texts.families, units)
  return { name: texts.name.trim(), units, families: 'wrong' in families ? [] : families }
}
