import { sheetWord } from './bad-cell-words'

export type Counts = Record<'buildings' | 'posts', { added: number; changed: number; same: number }>

/** How many buildings and households would be new, changed, the same. */
export function CountsTable({ counts }: { counts: Counts }) {
  return (
    <table className='roster-table roster-counts'>
      <thead>
        <tr>
          <th scope='col'>表</th>
          <th scope='col'>新增</th>
          <th scope='col'>改动</th>
          <th scope='col'>不变</th>
        </tr>
      </thead>
      <tbody>
        {(['buildings', 'posts'] as const).map((sheet) => (
          <tr key={sheet}>
            <th scope='row'>{sheetWord[sheet]}</th>
            <td>{counts[sheet].added}</td>
            <td>{counts[sheet].changed}</td>
            <td>{counts[sheet].same}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function changesIn({ buildings, posts }: Counts) {
  return buildings.added + buildings.changed + posts.added + posts.changed
}

/** What an import came to, in one line. */
export function countsWords({ buildings, posts }: Counts) {
  return `楼栋新增${buildings.added}、改动${buildings.changed}，中心户新增${posts.added}、改动${posts.changed}`
}
