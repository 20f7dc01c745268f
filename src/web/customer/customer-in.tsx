/** A sentence in which the name of a customer opens its page. */
import { Link } from '@tanstack/react-router'
import type { Named } from '../../core/matter/matter-page.ts'

export function CustomerIn({ text, customer: { id, name } }: { readonly text: string; readonly customer: Named }) {
  const at = name === null ? -1 : text.indexOf(name)
  if (name === null || at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <Link to="/customers/$id" params={{ id }} className="text-link">
        {name}
      </Link>
      {text.slice(at + name.length)}
    </>
  )
}
