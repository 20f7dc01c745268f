/** Mantine dressed in our look: black as the colour of action, Inter, small corners, no shadows. */
import { createTheme, type MantineColorsTuple } from '@mantine/core'

const ink: MantineColorsTuple = [
  '#f7f6f3',
  '#e7e6e1',
  '#d3d2cc',
  '#b8b7b1',
  '#9a9a95',
  '#6b6b65',
  '#4a4a46',
  '#2f2f2c',
  '#1d1d1b',
  '#111111',
]

export const theme = createTheme({
  fontFamily: "'Inter Variable', Inter, system-ui, sans-serif",
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: 9,
  black: '#111111',
  white: '#ffffff',
  defaultRadius: 8,
  cursorType: 'pointer',
  shadows: { xs: 'none', sm: 'none', md: '0 8px 32px rgb(17 17 17 / 10%)' },
})
