/** A refusal as problem details (RFC 9457): the code and its values, and a sentence for programs without ours. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal } from '../../core/refusal.ts'
import { isCode, say } from '../../messages/say.ts'

export function failure(c: Context, { code, facts }: Refusal, status: ContentfulStatusCode = statusOf(code)): Response {
  const sentence = `refusal.${code}`
  const title = isCode(sentence) ? say('en', sentence, facts) : code
  return c.json({ type: `urn:koersvast:${code}`, title, status, code, facts }, status, { 'content-type': 'application/problem+json' })
}

function statusOf(code: string): ContentfulStatusCode {
  if (code.endsWith('-unknown')) return 404
  if (code.startsWith('input-')) return 400
  if (code === 'changed-meanwhile') return 409
  if (code === 'upload-too-large') return 413
  if (code === 'sign-in-needed') return 401
  if (['other-origin', 'right-missing', 'access-none', 'second-factor-needed', 'only-at-home', 'not-who-signed-in'].includes(code))
    return 403
  return 422
}
