/** Whose customers, of which group, and with how much margin: chosen from what the plan has. */
import { useQuery } from '@tanstack/react-query'
import { useSpeech } from '../language.tsx'
import { listQuery, type ListChoice } from '../queries.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import type { Bound } from './list-search.ts'
import type { ChangeList } from './use-list-choice.ts'
import styles from './list-tools.module.css'

type Props = { readonly choice: ListChoice; readonly change: ChangeList }

const bounds: readonly Bound[] = ['marginFrom', 'marginTo', 'hoursFrom', 'hoursTo', 'priceFrom', 'priceTo']

export function ListFilters({ choice, change }: Props) {
  const { say, count, euro, hours } = useSpeech()
  const { data } = useQuery(listQuery(choice))
  const all = { value: '', label: say('screen.filter.all') }
  const owners = data?.owners.map(({ id, name, customers }) => ({ value: id, label: `${name} (${count(customers)})` })) ?? []
  const groups = data?.groups.map(({ name, customers }) => ({ value: name, label: `${name} (${count(customers)})` })) ?? []
  const chosen =
    bounds.filter((bound) => choice[bound] !== undefined).length + Number(choice.owner !== undefined) + Number(choice.group !== undefined)
  return (
    <details className={styles['filters']}>
      <summary>{say('screen.filter.more', { chosen })}</summary>
      <div>
        <ChoiceField
          name={say('screen.column.owner')}
          value={choice.owner ?? ''}
          options={[all, ...owners]}
          onChange={(owner) => change({ owner })}
        />
        <ChoiceField
          name={say('export.column.group')}
          value={choice.group ?? ''}
          options={[all, ...groups]}
          onChange={(group) => change({ group })}
        />
        {bounds.map((bound) => (
          <NumberField
            key={bound}
            name={say(`screen.filter.${bound}`)}
            value={choice[bound] ?? ''}
            onChange={(value) => change({ [bound]: value === '' ? undefined : value }, { goesOn: choice[bound] !== undefined })}
          />
        ))}
      </div>
      {chosen > 0 && data && (
        <p>{say('screen.filter.sums', { customers: data.total, margin: euro(data.marginEuro), hours: hours(data.hoursPlanned) })}</p>
      )}
    </details>
  )
}
