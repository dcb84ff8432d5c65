import { badCellWords, columnWord } from './bad-cell-words'
import type { FoundCell } from './kept-import'

/** More than anybody mends in one go; the others are counted. */
const SHOWN_MAX = 200

/** Each cell that can't be taken in: where it stands, what stands there, why not. */
export function BadCells({ cells }: { cells: readonly FoundCell[] }) {
  return (
    <>
      <table className='roster-table roster-bad'>
        <caption>{`有${cells.length}个格子要改`}</caption>
        <thead>
          <tr>
            <th scope='col'>表</th>
            <th scope='col'>行</th>
            <th scope='col'>列</th>
            <th scope='col'>写的是</th>
            <th scope='col'>怎么改</th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, SHOWN_MAX).map(({ name, row, column, text, why }, at) => (
            <tr key={at}>
              <td>{name}</td>
              <td>{row}</td>
              <td>{columnWord[column]}</td>
              <td>{text || '（空）'}</td>
              <td>{badCellWords[why]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > SHOWN_MAX && <p>{`这里先列${SHOWN_MAX}个，改好再传，再看其余的。`}</p>}
    </>
  )
}
