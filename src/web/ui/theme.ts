/** Mantine dressed in our look: its colours are those of look.css, so that it knows light and dark as the page does. */
import { createTheme, type CSSVariablesResolver } from '@mantine/core'

export const theme = createTheme({
  fontFamily: 'var(--display)',
  primaryColor: 'dark',
  defaultRadius: 8,
  cursorType: 'pointer',
  shadows: { xs: 'none', sm: 'none', md: 'none' },
})

/** From the lightest to the darkest grey of Mantine. */
const greys = ['wash', 'wash', 'hairline', 'hairline', 'grey', 'grey', 'ink-2', 'ink-2', 'ink', 'ink']

export const ourColours: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-white': 'var(--paper)',
    '--mantine-color-black': 'var(--ink)',
    ...Object.fromEntries(greys.map((ours, shade) => [`--mantine-color-gray-${shade}`, `var(--${ours})`])),
  },
  light: {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-2)',
    '--mantine-color-error': 'var(--line-text)',
    '--mantine-primary-color-filled': 'var(--ink)',
    '--mantine-primary-color-filled-hover': 'var(--ink)',
  },
  dark: {},
})
