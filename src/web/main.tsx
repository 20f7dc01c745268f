/** The first script: the pages, the sentences of one language and the first answers are fetched at once. */
// Before any page: what a page says of a part that it borrows stands over what the part says itself.
import '@fontsource-variable/inter/opsz.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/VisuallyHidden.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/InlineInput.css'
import '@mantine/core/styles/NumberInput.css'
import '@mantine/core/styles/SegmentedControl.css'
import '@mantine/core/styles/Slider.css'
import './ui/look.css'
import { isBare } from './access/bare-pages.ts'
import { askEarly, hearEarly } from './call.ts'
import { firstLanguage } from './first-language.ts'
import { firstQuestions } from './first-questions.ts'
import { fetchPart, pageAt } from './page-parts.ts'
import { loadSentences } from './sentences.ts'
import { showAppearance } from './ui/appearance.ts'
import { actingMember } from './who.ts'

showAppearance()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const language = firstLanguage()
const opened = pageAt(location.pathname)
if (opened) {
  fetchPart(opened.page)
  if (document.visibilityState === 'visible' && !isBare(opened.page)) hearEarly()
  for (const [name, query] of firstQuestions({ ...opened, me: actingMember() }, location.search)) askEarly(name, query)
}
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
