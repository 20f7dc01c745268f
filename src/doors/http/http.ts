/** The door for screens and programs: one route per verb, made from the list, and the built client. */
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import type { Logger } from 'pino'
import { notAllowed } from '../../core/access/role.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { verbPath, type Asked, type House, type Verb } from '../../verbs/verb.ts'
import { verbs } from '../../verbs/verbs.ts'
import { signInRoutes } from '../sign-in/routes.ts'
import type { SignInDoor } from '../sign-in/sign-in-door.ts'
import { download } from './download.ts'
import { sendArchive, takeArchive } from './archive-zip.ts'
import { failure } from './failure.ts'
import { tellLive } from './live.ts'
import { salesPlanPaper } from './sales-plan-paper.ts'
import { sameOrigin } from './same-origin.ts'
import { readForm } from './uploaded-form.ts'

const LARGEST_UPLOAD = 4 * 1024 ** 3

/** `dist` is the folder of the built client. */
export function httpDoor(house: House, door: SignInDoor, dist: string, log: Logger): Pick<Hono, 'fetch'> {
  const app = new Hono<{ Variables: { asked: Asked } }>()
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'] },
    }),
  )
  app.use(compress())
  app.use('/api/*', sameOrigin(door))
  app.use(
    '/api/*',
    bodyLimit({ maxSize: LARGEST_UPLOAD, onError: (c) => failure(c, refuse('upload-too-large', { most: LARGEST_UPLOAD })) }),
  )
  app.onError((error, c) => {
    log.error(error)
    return failure(c, refuse('unexpected'), 500)
  })

  app.route('/', signInRoutes(house, door))
  app.use('/api/v1/*', async (c, next) => {
    const asked = await door.whoAsks(c.req.raw)
    if (isRefusal(asked)) return failure(c, asked)
    c.set('asked', asked)
    return next()
  })

  for (const verb of verbs) {
    const route = `/api/v1/${verbPath(verb)}`
    if (verb.kind === 'show' && !verb.offline) {
      app.get(route, async (c) => reply(c, await verb.answer(c.req.query(), c.get('asked'), house)))
    } else {
      app.post(route, async (c) => {
        // Before anything is taken in: whoever may not ask it sends nothing.
        const refused = notAllowed(c.get('asked').roles, verbPath(verb))
        if (refused) return failure(c, refused)
        const { input, clear } = await readBody(c.req.raw)
        try {
          return isRefusal(input) ? failure(c, input) : reply(c, await verb.answer(input, c.get('asked'), house))
        } finally {
          await clear()
        }
      })
    }
  }
  app.get('/api/v1/live', (c) => tellLive(c, house.store, c.get('asked').workspace, async () => !isRefusal(await door.whoAsks(c.req.raw))))
  app.get('/api/v1/export/:file', (c) => download(c, c.req.param('file'), house, c.get('asked')))
  app.get('/api/v1/sales-plan/paper.pdf', (c) => salesPlanPaper(c, house, c.get('asked')))
  app.get('/api/v1/workspace/archive.zip', (c) => sendArchive(c, house, c.get('asked'), (error) => log.error(error)))
  app.post('/api/v1/workspace/archive.zip', (c) => takeArchive(c, house, c.get('asked'), (error) => log.error(error)))
  app.all('/api/*', (c) => failure(c, refuse('address-unknown', { address: c.req.path })))

  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable')
  })
  // What has no hash in its name is asked for each time, so that a new version is seen at once.
  app.use(async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-cache')
  })
  app.use(serveStatic({ root: dist, precompressed: true }))
  // A part of a program of before is gone; the start page in its place would be kept as that part.
  app.get('/assets/*', (c) => c.notFound())
  app.get('*', serveStatic({ root: dist, path: 'index.html' }))
  return app

  function reply(c: Parameters<typeof failure>[0], answer: Awaited<ReturnType<Verb['answer']>>) {
    return isRefusal(answer) ? failure(c, answer) : c.json(answer)
  }
}

/** JSON, or a form with files; a form becomes `{ files, ...fields }`. What it left on the disk goes with `clear`. */
async function readBody(request: Request): Promise<{ input: unknown; clear: () => Promise<void> }> {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) {
    const { input, clear } = await readForm(request)
    return { input: input ?? refuse('upload-broke-off'), clear }
  }
  const nothing = () => Promise.resolve()
  const text = await request.text()
  if (text === '') return { input: {}, clear: nothing }
  try {
    return { input: JSON.parse(text) as unknown, clear: nothing }
  } catch {
    return { input: refuse('input-not-json'), clear: nothing }
  }
}
