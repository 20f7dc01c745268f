/** The door for screens and programs: one route per verb, made from the list, and the built client. */
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import type { Logger } from 'pino'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { verbPath, type Asked, type House, type Verb } from '../../verbs/verb.ts'
import { verbs } from '../../verbs/verbs.ts'
import { failure } from './failure.ts'
import { rejectedRowsCsv } from './rejected-rows-csv.ts'
import { sameOrigin } from './same-origin.ts'

const LARGEST_UPLOAD = 1024 ** 3

/** `dist` is the folder of the built client. */
export function httpDoor(house: House, asked: (actor?: string) => Asked, dist: string, log: Logger): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'] },
    }),
  )
  app.use(compress())
  app.use('/api/*', sameOrigin)
  app.use(
    '/api/*',
    bodyLimit({ maxSize: LARGEST_UPLOAD, onError: (c) => failure(c, refuse('upload-too-large', { most: LARGEST_UPLOAD })) }),
  )
  app.onError((error, c) => {
    log.error(error)
    return failure(c, refuse('unexpected'), 500)
  })

  for (const verb of verbs) {
    const route = `/api/v1/${verbPath(verb)}`
    if (verb.kind === 'show' && !verb.offline) {
      app.get(route, async (c) => reply(c, await verb.answer(c.req.query(), asked(actorOf(c.req.raw)), house)))
    } else {
      app.post(route, async (c) => {
        const input = await readBody(c.req.raw)
        return isRefusal(input) ? failure(c, input) : reply(c, await verb.answer(input, asked(actorOf(c.req.raw)), house))
      })
    }
  }
  app.get('/api/v1/fact/rejected-rows.csv', (c) => rejectedRowsCsv(c, house, asked()))
  app.all('/api/*', (c) => failure(c, refuse('address-unknown', { address: c.req.path })))

  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use(serveStatic({ root: dist }))
  app.get('*', serveStatic({ root: dist, path: 'index.html' }))
  return app

  function reply(c: Parameters<typeof failure>[0], answer: Awaited<ReturnType<Verb['answer']>>) {
    return isRefusal(answer) ? failure(c, answer) : c.json(answer)
  }
}

/** As long as nobody has to sign in, a request says which member acts; percent-encoded, because a header holds no other letters. */
function actorOf(request: Request): string | undefined {
  const member = request.headers.get('koersvast-member')
  if (!member) return undefined
  try {
    return decodeURIComponent(member)
  } catch {
    return member
  }
}

/** JSON, or a form with files; a form becomes `{ files: [{ name, bytes }], ...fields }`. */
async function readBody(request: Request) {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) {
    const form = await request.formData()
    const files = await Promise.all(
      [...form.getAll('files')]
        .filter((part) => part instanceof File)
        .map(async (file) => ({ name: file.name, bytes: await file.bytes() })),
    )
    const fields = [...form].filter(([name, value]) => name !== 'files' && typeof value === 'string')
    return { ...Object.fromEntries(fields), files }
  }
  const text = await request.text()
  if (text === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch {
    return refuse('input-not-json')
  }
}
