/** How the screens are built, into dist/web: what every page needs, each page apart, and the sentences of one language. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { messages } from '../messages/messages.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const made = here('../../dist/web')

export default defineConfig({
  root: here('.'),
  plugins: [react(), oneLanguage(), early('app'), compressed()],
  build: { outDir: made, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 600 },
  server: { proxy: { '/api': process.env['KOERSVAST_API'] ?? 'http://127.0.0.1:4780' } },
})

/** `virtual:sentences/nl` is every sentence in Dutch. Nobody waits for the language that is not spoken. */
function oneLanguage(): Plugin {
  const PREFIX = 'virtual:sentences/'
  return {
    name: 'one-language',
    enforce: 'pre',
    resolveId: (source, importer) => {
      if (source.startsWith(PREFIX)) return `\0${source}`
      return source === './sentences.ts' && importer === here('../messages/say.ts') ? here('sentences.ts') : null
    },
    load: (id) => {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const language = id.endsWith('nl') ? 'nl' : 'en'
      const sentences = Object.fromEntries(Object.entries(messages).map(([code, sentence]) => [code, sentence[language]]))
      // Parsed as JSON, which is faster than the same as a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(sentences))})`
    },
  }
}

/** The page itself asks for what the first script will ask for, so that both travel at once. */
function early(name: string): Plugin {
  return {
    name: 'early',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle).flatMap((part) =>
          part.type === 'chunk' && part.name === name
            ? [...new Set([part.fileName, ...part.imports])].map((file) => ({
                tag: 'link',
                attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
                injectTo: 'head' as const,
              }))
            : [],
        ),
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
