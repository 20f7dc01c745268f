/** Time, priority and quality: move two corners and the third follows; what does not fit is refused with the numbers. */
import { Slider } from '@mantine/core'
import { useState } from 'react'
import { customersFor, hoursEachFor, hoursFor, judgeTriangle, type Triangle as Corners } from '../../core/team/triangle.ts'
import { useSpeech } from '../language.tsx'
import styles from './triangle.module.css'

type Corner = keyof Corners
type Props = {
  readonly customersAll: number
  /** Customers that the plan serves. */
  readonly customers: number
  readonly capacityHours: number
  /** Hours that a customer gets now, on average. */
  readonly hoursEachNow: number
}

export function Triangle({ customersAll, customers, capacityHours, hoursEachNow }: Props) {
  const { say, count, hours } = useSpeech()
  const [moved, setMoved] = useState<readonly [Corner, Corner]>(['customers', 'hours'])
  const [wish, setWish] = useState<Corners | null>(null)
  const corners = wish ?? { customers, hours: capacityHours, hoursEach: hoursEachFor(capacityHours, customers) }
  const judged = judgeTriangle({ ...corners, hours: capacityHours })
  const all = judgeTriangle({ customers: customersAll, hoursEach: corners.hoursEach, hours: capacityHours })
  const most: Corners = {
    hours: Math.max(1, capacityHours * 2),
    customers: Math.max(1, customersAll),
    hoursEach: Math.max(4, Math.ceil(Math.max(corners.hoursEach, hoursEachNow) * 1.6)),
  }

  const move = (corner: Corner, value: number) => {
    const other = moved[0] === corner ? moved[1] : moved[0]
    setMoved([corner, other])
    setWish(follow({ ...corners, [corner]: value }, [corner, other]))
  }
  const follower = (['hours', 'customers', 'hoursEach'] as const).find((corner) => !moved.includes(corner))

  return (
    <section className={styles['triangle']}>
      <h2>{say('screen.triangle')}</h2>
      {(['hours', 'customers', 'hoursEach'] as const).map((corner) => (
        <div key={corner} className={styles['corner']} data-follows={corner === follower}>
          <span id={`corner-${corner}`}>{say(`screen.triangle.${corner}`)}</span>
          <strong>{corner === 'hoursEach' ? hours(corners.hoursEach) : count(Math.round(corners[corner]))}</strong>
          <Slider
            aria-labelledby={`corner-${corner}`}
            thumbLabel={say(`screen.triangle.${corner}`)}
            min={0}
            max={most[corner]}
            step={corner === 'hoursEach' ? 0.1 : 1}
            value={Math.min(most[corner], corners[corner])}
            onChange={(value) => move(corner, value)}
            label={null}
            size={5}
            thumbSize={16}
            {...(corner === follower && { color: 'orange' })}
            classNames={{ bar: styles['bar'] ?? '', thumb: styles['thumb'] ?? '', track: styles['track'] ?? '' }}
          />
        </div>
      ))}
      <p className={styles['judged']} aria-live="polite" data-fits={judged.fits}>
        {judged.fits
          ? all.fits
            ? say('screen.triangle.all-fit', { customers: customersAll, left: all.hoursLeft })
            : say('screen.triangle.all-refused', { customers: customersAll, asked: all.facts.hoursAsked, missing: all.facts.hoursMissing })
          : say('screen.triangle.refused', {
              customers: corners.customers,
              asked: judged.facts.hoursAsked,
              there: judged.facts.hoursThere,
              missing: judged.facts.hoursMissing,
            })}
      </p>
      {wish && (
        <button type="button" className="text-link small" onClick={() => setWish(null)}>
          {say('screen.triangle.as-planned')}
        </button>
      )}
    </section>
  )
}

/** The corner that was not moved takes the value that the other two leave it. */
function follow(corners: Corners, moved: readonly [Corner, Corner]): Corners {
  if (!moved.includes('hoursEach')) return { ...corners, hoursEach: hoursEachFor(corners.hours, corners.customers) }
  if (!moved.includes('customers')) return { ...corners, customers: customersFor(corners.hours, corners.hoursEach) }
  return { ...corners, hours: hoursFor(corners.customers, corners.hoursEach) }
}
