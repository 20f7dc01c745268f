/** The sales plan: one page of paper with objective, planning and steering, always as they stand; to print or to send (E34). */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { tellSalesPlan, type PaperPart, type PaperPartCode, type PaperTable } from '../../messages/tell-sales-plan.ts'
import { pathOf } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Marked } from '../ui/marked.tsx'
import { Trouble } from '../ui/trouble.tsx'
import styles from './sales-plan-page.module.css'
import { salesPlanQuery } from './sales-plan-query.ts'

/** Where each part is changed. */
const places = { objective: '/focus', time: '/team', priority: '/block', quality: '/focus', steering: '/course' } as const satisfies Record<
  PaperPartCode,
  string
>

export function SalesPlanPage() {
  const { say, sayFailure, language } = useSpeech()
  const { data: plan, error, refetch } = useQuery(salesPlanQuery)
  if (!plan) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  const paper = tellSalesPlan(language, plan)
  return (
    <article className={styles['paper']}>
      <Heading finding={paper.title} basis={paper.basis}>
        <div className={styles['tools']}>
          <Button onClick={() => window.print()}>{say('screen.sales-plan.print')}</Button>
          <a className="text-link" href={pathOf('sales-plan/paper.pdf', { language })} download>
            {say('screen.sales-plan.pdf')}
          </a>
        </div>
      </Heading>
      {paper.parts.map((part) => (
        <Part key={part.code} part={part} />
      ))}
    </article>
  )
}

function Part({ part: { code, heading, finding, lines, table } }: { readonly part: PaperPart }) {
  const { say } = useSpeech()
  return (
    <section aria-labelledby={code} className={styles['part']}>
      <header>
        <h2 id={code}>{heading}</h2>
        <Link to={places[code]} className="text-link">
          {say(`screen.sales-plan.change.${code}`)}
        </Link>
      </header>
      <p className={styles['finding']}>
        <Marked text={finding} />
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {table !== null && <Rows table={table} />}
    </section>
  )
}

function Rows({ table: { columns, rows, more } }: { readonly table: PaperTable }) {
  return (
    <div className={styles['rows']} data-text={columns.some(({ kind }) => kind === 'text')}>
      <table>
        <thead>
          <tr>
            {columns.map(({ header, kind }) => (
              <th key={header} scope="col" data-kind={kind}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <td key={column} data-kind={columns[column]?.kind} data-header={columns[column]?.header}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more !== null && <p className="quiet">{more}</p>}
    </div>
  )
}
