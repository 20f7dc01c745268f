/** The first script: the pages and the sentences of one language are fetched at once, and opened when both are here. */
import { firstLanguage } from './first-language.ts'
import { fetchPart } from './page-parts.ts'
import { loadSentences } from './sentences.ts'
import { showAppearance } from './ui/appearance.ts'

showAppearance()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const language = firstLanguage()
fetchPart(location.pathname)
try {
  const [{ open }] = await Promise.all([import('./app.tsx'), loadSentences(language)])
  open(root, language)
} catch {
  // No sentence can be looked up yet.
  root.textContent =
    language === 'nl'
      ? 'Koersvast kon niet worden geladen. Kijk of de verbinding er is en laad de pagina opnieuw.'
      : 'Koersvast could not be loaded. See whether there is a connection and load the page again.'
}
