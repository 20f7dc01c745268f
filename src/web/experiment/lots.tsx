/** The lots, pair by pair, each customer a link to its page. */
import { Link } from '@tanstack/react-router'
import type { ShownExperiment } from '../../core/experiment/experiment-page.ts'
import type { Named } from '../../core/matter/matter-page.ts'
import { useSpeech } from '../language.tsx'
import table from '../ui/as-table.module.css'
import styles from './experiment.module.css'

export function Lots({ experiment: { lots, drawnAt, seed } }: { readonly experiment: ShownExperiment }) {
  const { say, day } = useSpeech()
  return (
    <>
      <p className="quiet small">{say('screen.experiment.lots-seed', { day: day(drawnAt), seed })}</p>
      <div className={`${table['scroll']} ${styles['lots']}`} role="region" aria-label={say('screen.experiment.lots')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('screen.column.member')}</th>
              <th scope="col">{say('export.lot.worked')}</th>
              <th scope="col">{say('export.lot.left')}</th>
            </tr>
          </thead>
          <tbody>
            {lots.map(({ member, worked, left }) => (
              <tr key={worked[0]?.id}>
                <th scope="row">{member.name ?? member.id}</th>
                <td>
                  <Customers some={worked} />
                </td>
                <td>
                  <Customers some={left} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const Customers = ({ some }: { readonly some: readonly Named[] }) =>
  some.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <Link to="/customers/$id" params={{ id }} className="text-link">
        {name ?? id}
      </Link>
    </span>
  ))
