import { useCallback, useState } from 'react'
import type { FigureCode } from '@contract/figures/figures'
import { desk } from '../../api/desk'
import { ItemsDrawer } from './items-drawer'
import type { FiguresAsked, Part } from './asked'

type Opened = { title: string; asked: FiguresAsked; code: FigureCode; part: Part }

/** Opens what a number counts beside it. */
export function useItems() {
  const [opened, open] = useState<Opened>()
  const drawer = opened && <FigureDrawer key={JSON.stringify(opened)} {...opened} onClose={() => open(undefined)} />
  return { open, drawer }
}

function FigureDrawer({ title, asked, code, part, onClose }: Opened & { onClose: () => void }) {
  const ask = useCallback(
    (after?: string) => desk.listFigureItems({ ...asked, ...part, code, ...(after && { after }) }),
    [asked, part, code],
  )
  return <ItemsDrawer title={title} ask={ask} onClose={onClose} />
}
