/** The end of what is here of a long list: more comes when it is scrolled into view, or when it is asked for. */
import { useEffect, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './more-below.module.css'

type Props = { readonly label: string; readonly busy: boolean; readonly onMore: () => void }

/** So far below what is seen that it is mostly there in time. */
const AHEAD = '600px'

export function MoreBelow({ label, busy, onMore }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return undefined
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && onMore(), { rootMargin: AHEAD })
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [onMore])
  return (
    <div ref={place} className={styles['more']}>
      <Button weight="quiet" disabled={busy} onClick={onMore}>
        {label}
      </Button>
    </div>
  )
}
