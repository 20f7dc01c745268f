/** Groups by products as a table of links: a bar for the margin, a ring or a dot for the fit; walked with the arrow keys. */
import { Link } from '@tanstack/react-router'
import { useRef, useState, type KeyboardEvent } from 'react'
import { SHOWN_MOST, type MatrixPage, type ShownAxis } from '../../core/matrix/matrix-page.ts'
import { NONE, OTHER, UNSOLD, type Cell } from '../../core/matrix/matrix.ts'
import { tellAxis, tellFound, tellMeasure, type CellMeasure } from '../../messages/tell-matrix.ts'
import { useSpeech } from '../language.tsx'
import { Dot } from '../ui/dot.tsx'
import type { CellSearch } from './matrix-search.ts'
import styles from './matrix-table.module.css'
import { addsUp, bare, isUnder, mostOf } from './matrix-values.ts'

type Side = 'groups' | 'products'
type Props = {
  readonly matrix: NonNullable<MatrixPage['matrix']>
  readonly measure: CellMeasure
  readonly hourPriceEuro: number | null
  /** Shows more of a side; `shown` is how many there are now. */
  readonly onMore: (side: Side, shown: number) => void
}

export function MatrixTable({ matrix, measure, hourPriceEuro, onMore }: Props) {
  const { say } = useSpeech()
  const { groups, products, cells } = matrix
  const table = useRef<HTMLTableElement>(null)
  const [here, setHere] = useState<readonly [row: number, column: number]>([0, 0])
  const cellAt = new Map(cells.map((cell) => [`${cell.group} ${cell.product}`, cell]))
  const adds = addsUp(measure)
  const most = mostOf(cells)
  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset['at']
    if (step === undefined || at === undefined) return
    event.preventDefault()
    const [row = 0, column = 0] = at.split(' ').map(Number)
    // What has no link is passed over.
    for (let i = 1; i < Math.max(groups.length, products.length); i++) {
      const next = table.current?.querySelector<HTMLElement>(`a[data-at="${row + i * step[0]} ${column + i * step[1]}"]`)
      if (!next) continue
      next.focus()
      return
    }
  }
  const head = (side: Side, axis: ShownAxis, shown: number) => <AxisName side={side} axis={axis} shown={shown} onMore={onMore} />
  return (
    <div className={styles['scroll']} role="region" aria-label={say('screen.matrix.table')} tabIndex={0}>
      <table ref={table} className={styles['table']} onKeyDown={walk}>
        <thead>
          <tr>
            <th scope="col">{say('screen.matrix.group')}</th>
            {adds && (
              <th scope="col" data-apart>
                {say('screen.matrix.all')}
              </th>
            )}
            {products.map((axis) => (
              <th key={axis.at} scope="col" data-apart={axis.at <= OTHER}>
                {head('products', axis, products.filter(({ at }) => at > 0).length)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group, row) => (
            <tr key={group.at} data-apart={group.at <= OTHER}>
              <th scope="row">{head('groups', group, groups.filter(({ at }) => at > 0).length)}</th>
              {adds && (
                <td data-apart>
                  <Total axis={group} measure={measure} />
                </td>
              )}
              {products.map((product, column) => {
                const cell = cellAt.get(`${group.at} ${product.at}`)
                return (
                  <td key={product.at} data-apart={product.at <= OTHER}>
                    {cell && (
                      <CellLink
                        cell={cell}
                        search={searchOf(group, product)}
                        at={[row, column]}
                        tabbed={here[0] === row && here[1] === column}
                        most={most}
                        measure={measure}
                        hourPriceEuro={hourPriceEuro}
                        names={{ group, product }}
                        onFocus={() => setHere([row, column])}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        {adds && (
          <tfoot>
            <tr data-apart>
              <th scope="row">{say('screen.matrix.all')}</th>
              <td>
                <Total axis={matrix.totals} measure={measure} />
              </td>
              {products.map((product) => (
                <td key={product.at}>
                  <Total axis={product} measure={measure} />
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

const steps: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** What is asked of a cell; null of one that stands for several. */
export function searchOf(group: Pick<ShownAxis, 'at' | 'name'>, product: Pick<ShownAxis, 'at' | 'name'>): CellSearch | null {
  if (group.at === OTHER || product.at === OTHER) return null
  return {
    ...(group.at !== NONE && group.name !== null && { group: group.name }),
    ...(product.at === UNSOLD ? { unsold: true as const } : product.name !== null && { product: product.name }),
  }
}

function AxisName({
  side,
  axis,
  shown,
  onMore,
}: { readonly side: Side; readonly axis: ShownAxis; readonly shown: number } & Pick<Props, 'onMore'>) {
  const { language } = useSpeech()
  const name = tellAxis(language, side, axis)
  if (axis.at !== OTHER || axis.behind === 0 || shown >= SHOWN_MOST) return <span title={name}>{name}</span>
  return (
    <button type="button" className="text-link" onClick={() => onMore(side, shown)}>
      {name}
    </button>
  )
}

type CellProps = {
  readonly cell: Cell
  readonly search: CellSearch | null
  readonly at: readonly [number, number]
  /** The one of all cells that the tab key stops at. */
  readonly tabbed: boolean
  readonly most: number
  readonly measure: CellMeasure
  readonly hourPriceEuro: number | null
  readonly names: { readonly group: ShownAxis; readonly product: ShownAxis }
  readonly onFocus: () => void
}

function CellLink({ cell, search, at, tabbed, most, measure, hourPriceEuro, names, onFocus }: CellProps) {
  const { say, language } = useSpeech()
  const value = tellMeasure(language, measure, cell)
  const found = cell.fit?.found ?? null
  const inside = (
    <>
      <span className={styles['value']} data-doubt={measure === 'fit' && found === null} data-under={isUnder(cell, measure, hourPriceEuro)}>
        {found !== null && <Dot fill={found === 'more' ? 'white' : 'black'} />}
        {bare(value)}
      </span>
      {search !== null && cell.marginEuro !== null && (
        <i
          aria-hidden
          className={styles['bar']}
          data-loss={cell.marginEuro < 0}
          style={{ width: `${(100 * Math.abs(cell.marginEuro)) / most}%` }}
        />
      )}
    </>
  )
  if (search === null || (value === null && cell.buyers === 0 && cell.customers === 0))
    return <span className={styles['cell']}>{inside}</span>
  const label = say('screen.matrix.cell-of', {
    cell: say('screen.matrix.cell', {
      group: tellAxis(language, 'groups', names.group),
      product: tellAxis(language, 'products', names.product),
    }),
    measure: say(`screen.matrix.measure.${measure}`),
    value: value ?? '–',
    found: tellFound(language, cell),
  })
  return (
    <Link
      to="/matrix/cell"
      search={search}
      className={styles['cell'] ?? ''}
      aria-label={label}
      title={label}
      data-at={at.join(' ')}
      tabIndex={tabbed ? 0 : -1}
      onFocus={onFocus}
    >
      {inside}
    </Link>
  )
}

function Total({ axis, measure }: { readonly axis: Pick<Cell, 'marginEuro' | 'hours'>; readonly measure: CellMeasure }) {
  const { language } = useSpeech()
  return <span className={styles['cell']}>{bare(tellMeasure(language, measure, axis))}</span>
}
