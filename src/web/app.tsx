/** The screens, opened: look, language, questions to the server, and the pages. */
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Language } from '../messages/say.ts'
import { CallFailed } from './call.ts'
import { LanguageProvider } from './language.tsx'
import { router } from './routes.tsx'
import { ourColours, theme } from './ui/theme.ts'
import { ToastProvider } from './ui/toast.tsx'

const client = new QueryClient({
  defaultOptions: {
    // Whether there is a connection is seen by asking: what was kept on this device answers without one.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 30_000,
      retry: (times, failure) => times < 2 && failure instanceof CallFailed && failure.code === 'screen.unreachable',
    },
  },
})

export function open(root: HTMLElement, language: Language): void {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={ourColours} forceColorScheme="light">
        <LanguageProvider first={language}>
          <QueryClientProvider client={client}>
            <ToastProvider>
              <RouterProvider router={router} />
            </ToastProvider>
          </QueryClientProvider>
        </LanguageProvider>
      </MantineProvider>
    </StrictMode>,
  )
  void import('./offline/phone.ts').then(({ readyForTheTrain }) => readyForTheTrain(client))
}
