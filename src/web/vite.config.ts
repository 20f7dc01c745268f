/** How the screens are built, into dist/web: what every page needs, each page apart, the sentences of one language, and what an installed program needs. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'
import { wordsIn } from '../core/workspace/words.ts'
import { messages } from '../messages/messages.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const made = here('../../dist/web')

export default defineConfig({
  root: here('.'),
  plugins: [react(), oneLanguage(), early('app'), installable(), serviceWorker(), compressed()],
  build: {
    outDir: made,
    emptyOutDir: true,
    target: 'es2023',
    // In one order, whichever page comes first.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 600,
    // What three pages share is in one part: a part for each mix of pages were ninety requests for the first of them.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'first',
              priority: 2,
              test: /web.(?:call|first-language|first-questions|page-parts|sentences|who)\.ts$|offline.(?:connection|kept-at)\.ts$|messages.languages\.ts$|ui.appearance\.ts$/,
            },
            { name: 'shared', priority: 1, test: (id) => !/echarts|zrender|virtual:|first-language|main\.tsx/.test(id), minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env['KOERSVAST_API'] ?? 'http://127.0.0.1:4780' } },
})

/** Said only where somebody asks for help: fetched then, with the words of the method. What no screen says is not fetched at all. */
const partOf = (code: string) =>
  /^screen\.(?:idea|tour|words)\./.test(code) ? 'help' : /^(?:cli|archive)\./.test(code) ? null : 'sentences'

/**
 * `virtual:sentences/nl` is every sentence in Dutch, but for those of `virtual:help/nl`, which has the words of WORDS.md too.
 * Nobody waits for the language that is not spoken.
 */
function oneLanguage(): Plugin {
  const asked = /^virtual:(sentences|help)\/(nl|en)$/
  return {
    name: 'one-language',
    enforce: 'pre',
    resolveId: (source, importer) => {
      if (asked.test(source)) return `\0${source}`
      return source === './sentences.ts' && importer === here('../messages/say.ts') ? here('sentences.ts') : null
    },
    load(id) {
      const [, part, language] = asked.exec(id.slice(1)) ?? []
      if (language !== 'nl' && language !== 'en') return null
      const sentences = Object.fromEntries(
        Object.entries(messages).flatMap(([code, sentence]) => (partOf(code) === part ? [[code, sentence[language]]] : [])),
      )
      if (part === 'sentences') return parsed(sentences)
      const list = here('../../WORDS.md')
      this.addWatchFile(list)
      const other = language === 'nl' ? 'en' : 'nl'
      const words = wordsIn(readFileSync(list, 'utf8')).map((word) => ({ id: word.id, ...word[language], others: word[other].names }))
      return parsed({ sentences, words })
    },
  }
}

/** Read as JSON, which is faster than the same as a program. */
const parsed = (content: object) => `export default JSON.parse(${JSON.stringify(JSON.stringify(content))})`

/** The page itself asks for what the first script will ask for, so that both travel at once. */
function early(name: string): Plugin {
  return {
    name: 'early',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        Object.values(bundle).flatMap((part) =>
          part.type === 'chunk' && part.name === name
            ? [part.fileName, ...part.imports]
                .filter((file) => !html.includes(file))
                .map((file) => ({
                  tag: 'link',
                  attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
                  injectTo: 'head' as const,
                }))
            : [],
        ),
    },
  }
}

/** A manifest in each language: how the program is called and drawn once it stands on a phone, and the ways straight into it. */
function installable(): Plugin {
  const manifest = (language: 'nl' | 'en') => ({
    id: '/',
    name: 'Koersvast',
    short_name: 'Koersvast',
    lang: language,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: '/koersvast.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: messages['screen.catch'][language], url: '/?catch' },
      { name: messages['screen.page.go'][language], url: '/go' },
      { name: messages['screen.page.work'][language], url: '/work' },
    ],
  })
  return {
    name: 'installable',
    apply: 'build',
    generateBundle() {
      for (const language of ['nl', 'en'] as const)
        this.emitFile({
          type: 'asset',
          fileName: `koersvast.${language}.webmanifest`,
          source: JSON.stringify(manifest(language), null, 2),
        })
    },
  }
}

/** The service worker, in one script without a hash, with the list of all that was made. */
function serviceWorker(): Plugin {
  // Letters that neither language has are fetched when somebody's name has one.
  const needed = (file: string) => !/(?:cyrillic|greek|vietnamese)[^/]*\.woff2$|\.webmanifest$/.test(file)
  return {
    name: 'service-worker',
    apply: 'build',
    async writeBundle(_, bundle) {
      const files = Object.keys(bundle).filter(needed).toSorted()
      const version = files.reduce((hash, file) => hash.update(file), createHash('sha256').update(readFileSync(`${made}/index.html`)))
      const built = { version: version.digest('hex').slice(0, 12), files: files.map((file) => `/${file}`) }
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { BUILT: JSON.stringify(built) },
        build: {
          outDir: made,
          emptyOutDir: false,
          target: 'es2023',
          rolldownOptions: {
            input: here('offline/service-worker.ts'),
            output: { format: 'iife', entryFileNames: 'service-worker.js' },
          },
        },
      })
    },
  }
}

/** Compressed once instead of at every visit. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle: () => {
      for (const file of readdirSync(made, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:js|css|svg)$/.test(file)) continue
        const bytes = readFileSync(`${made}/${file}`)
        writeFileSync(`${made}/${file}.br`, brotliCompressSync(bytes))
        writeFileSync(`${made}/${file}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
