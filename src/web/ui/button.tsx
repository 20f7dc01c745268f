/** A button in three weights: the one thing to do, something one can do, and a quiet word. */
import type { ButtonHTMLAttributes } from 'react'
import styles from './button.module.css'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { readonly weight?: 'main' | 'plain' | 'quiet' }

export function Button({ weight = 'plain', className = '', ...rest }: Props) {
  return <button type="button" className={`${styles['button']} ${className}`} data-weight={weight} {...rest} />
}
