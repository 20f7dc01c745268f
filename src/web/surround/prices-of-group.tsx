/** Whether a group is only fought over on price: one sentence, and behind it a chart of each sign beside all customers. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { tellPrices, tellPricesOfAll } from '../../messages/tell-prices.ts'
import { CourseChart } from '../course/course-chart.tsx'
import { useSpeech } from '../language.tsx'
import { Download } from '../ui/download.tsx'
import { Fold } from '../ui/fold.tsx'
import { Term } from '../word/term.tsx'
import styles from './prices-of-group.module.css'
import { pricesQuery } from './surround-queries.ts'

export function PricesOfGroup({ group }: { readonly group: string }) {
  const { say, sayFailure, language } = useSpeech()
  const [open, setOpen] = useState(false)
  const { data: page, error } = useQuery(pricesQuery(group))
  if (error) return <p role="alert">{sayFailure(error)}</p>
  if (!page) return <p className="quiet">{say('screen.prices.reading')}</p>
  return (
    <section className={styles['prices']} aria-labelledby="prices">
      <h2 id="prices">
        <Term word="red-ocean">{say('screen.prices')}</Term>
      </h2>
      <p>{tellPrices(language, page)}</p>
      {page.charts.length > 0 && (
        <Fold name={say('screen.prices.charts')} open={open} onFold={setOpen}>
          <div className={styles['charts']}>
            {page.charts.map((chart) => {
              const beside = tellPricesOfAll(language, page, chart.measure)
              return (
                <div key={chart.measure}>
                  <CourseChart chart={chart} path={null} onRestore={null} />
                  {beside !== '' && <p className="quiet small">{beside}</p>}
                </div>
              )
            })}
          </div>
          <Download sheet="prices" filters={{ group }} what={say('screen.prices.sheet')} />
        </Fold>
      )}
    </section>
  )
}
