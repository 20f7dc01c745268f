/** How good estimates are: what came in parts of what was predicted, as a sentence, a picture against the line, and a table. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Calibration } from '../../core/calibration/calibration.ts'
import type { CalibrationPage as Page } from '../../core/calibration/calibration-page.ts'
import { tellCalibration, tellNoCalibration, tellRows, tellBandOf } from '../../messages/tell-calibration.ts'
import { ask } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Download } from '../ui/download.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Marked } from '../ui/marked.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { Term } from '../word/term.tsx'
import { IdeaHere } from '../workspace/why.tsx'
import styles from './calibration-page.module.css'
import { ShareMark } from './share-mark.tsx'

/** Measured after each plan. */
const calibrationQuery = (plan: string | null) =>
  queryOptions({
    queryKey: ['decided', 'calibration', plan],
    queryFn: () => ask<Page>('calibration/show-calibration'),
    // What stood stays until what the next plan says is there.
    placeholderData: (before) => before,
  })

export function CalibrationPage() {
  const { say, sayFailure, language } = useSpeech()
  const [quarters, setQuarters] = useState<number | null>(null)
  const { data: workspace } = useQuery(workspaceQuery)
  const { data: page, error, refetch } = useQuery({ ...calibrationQuery(workspace?.plan ?? null), enabled: workspace !== undefined })
  if (!page) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  const calibration = page.windows.find((window) => window.quarters === quarters) ?? page.windows.at(-1)
  if (!calibration)
    return (
      <Empty page text={say('screen.calibration.empty')} lines={[<IdeaHere key="idea" />, tellNoCalibration(language, page)]}>
        <Link to="/files" className="text-link">
          {say('screen.matrix.bring')}
        </Link>
      </Empty>
    )
  return (
    <div className={styles['page']}>
      <Told calibration={calibration} />
      {page.windows.length > 1 && (
        <div className={styles['window']}>
          <ChoiceField
            name={say('screen.calibration.window')}
            value={String(calibration.quarters)}
            options={page.windows.map((window) => ({
              value: String(window.quarters),
              label: say('screen.calibration.quarters', { quarters: window.quarters }),
            }))}
            onChange={(chosen) => setQuarters(Number(chosen))}
          />
        </div>
      )}
      <Compared calibration={calibration} />
    </div>
  )
}

function Told({ calibration }: { readonly calibration: Calibration }) {
  const { day, language } = useSpeech()
  const { finding, basis } = tellCalibration(language, calibration, day)
  return (
    <section className={styles['told']}>
      <Heading finding={finding} />
      {basis.map((sentence) => (
        <p key={sentence}>
          <Marked text={sentence} />
        </p>
      ))}
    </section>
  )
}

function Compared({ calibration }: { readonly calibration: Calibration }) {
  const { say, euro, count, percent, language } = useSpeech()
  const { judged, go, noGo } = calibration
  const narrow = useNarrow()
  const rows = tellRows(language, calibration)
  const most = Math.max(1.5, ...rows.map(({ compared }) => Math.min(3, compared.band?.[1] ?? compared.share ?? 0)))
  return (
    <section className={styles['compared']}>
      <h2>
        <Term word="calibration">{say('screen.calibration.table')}</Term>
      </h2>
      <p className="quiet">{say('screen.calibration.picture')}</p>
      <div className={styles['scroll']} role="region" aria-label={say('screen.calibration.table')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('screen.calibration.column.who')}</th>
              {!narrow && (
                <>
                  <th scope="col" className="number">
                    {say('screen.calibration.column.predicted')}
                  </th>
                  <th scope="col" className="number">
                    {say('screen.calibration.column.happened')}
                  </th>
                  <th scope="col" className="number">
                    {say('screen.calibration.column.share')}
                  </th>
                </>
              )}
              <th scope="col" className={styles['mark']}>
                {say('screen.calibration.column.band')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, compared }) => (
              <tr key={code} data-all={code === 'all'}>
                <th scope="row">
                  {name} <span className="quiet small">{count(compared.customers)}</span>
                  {narrow && (
                    <span className={styles['range']}>
                      {say('screen.calibration.came', { predicted: compared.predictedEuro, happened: compared.happenedEuro })}
                    </span>
                  )}
                </th>
                {!narrow && (
                  <>
                    <td className="number">{euro(compared.predictedEuro)}</td>
                    <td className="number">{euro(compared.happenedEuro)}</td>
                    <td className="number">{compared.share === null ? '–' : percent(compared.share)}</td>
                  </>
                )}
                <td className={styles['mark']}>
                  <ShareMark compared={compared} most={most} label={tellBandOf(language, compared)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        {say(judged === null && go === null && noGo === null ? 'screen.calibration.people-none' : 'screen.calibration.people-about')}
      </p>
      <Download sheet="calibration" what={say('screen.page.calibration')} />
    </section>
  )
}
