import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'

export type BarRow = { name: string; before: number | null; now: number | null }

const ROW_PX = 44

/** A bar for each row and month. The numbers stand in the table too, so that nobody needs the picture. */
export function RowsChart({ rows, names, onOpen }: RowsChartProps) {
  return (
    <ResponsiveContainer width='100%' height={rows.length * ROW_PX + 60}>
      <BarChart data={[...rows]} layout='vertical' margin={{ right: 32 }} accessibilityLayer={false}>
        <CartesianGrid horizontal={false} stroke={colours.line} />
        <XAxis type='number' allowDecimals={false} />
        <YAxis type='category' dataKey='name' width={150} interval={0} />
        <Legend
          verticalAlign='top'
          align='left'
          itemSorter={null}
          formatter={(month) => <span className='dashboard-legend'>{month}</span>}
        />
        {(['before', 'now'] as const).map((which) => (
          <Bar
            key={which}
            dataKey={which}
            name={names[which]}
            fill={colours[which]}
            maxBarSize={16}
            isAnimationActive={false}
            cursor='pointer'
            onClick={(_, index) => onOpen(index, which)}
          >
            <LabelList dataKey={which} position='right' fill={colours.ink} fontSize={14} />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

/** One figure month by month. */
export function TrendChart({ months }: { months: readonly { month: string; value: number | null }[] }) {
  return (
    <ResponsiveContainer width='100%' height={240}>
      <LineChart data={[...months]} margin={{ top: 24, right: 32, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke={colours.line} />
        <XAxis dataKey='month' padding={{ left: 24, right: 24 }} />
        <YAxis allowDecimals={false} width={48} />
        <Line dataKey='value' stroke={colours.now} strokeWidth={2} isAnimationActive={false} dot={{ r: 4 }}>
          <LabelList dataKey='value' position='top' fill={colours.ink} fontSize={14} />
        </Line>
      </LineChart>
    </ResponsiveContainer>
  )
}

/** The page's own colours (src/styles/tokens.scss): a drawing knows no classes. */
const colours = { now: '#c8281e', before: '#8a8176', line: '#e8e1d6', ink: '#1f1b16' }

type RowsChartProps = {
  rows: readonly BarRow[]
  names: Record<'now' | 'before', string>
  onOpen: (no: number, which: 'now' | 'before') => void
}
