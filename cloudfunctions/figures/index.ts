import { figures } from '@contract/figures'
import { requireWorker } from '../access/require-worker'
import { getMonthFigures } from '../modules/figures/read/get-month-figures'
import { listFigureItems } from '../modules/figures/read/list-figure-items'
import { connectFigures } from '../needs'
import { serve } from '../platform/serve'

/** The door where a worker reads on the phone what came of a month (decision 0037). */
export const main = serve({
  contract: figures,
  needs: connectFigures(),
  caller: requireWorker,
  useCases: { getMonthFigures, listFigureItems },
})
