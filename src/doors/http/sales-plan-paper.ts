/** The sales plan as a PDF to download; the query is its language. */
import type { Context } from 'hono'
import { isRefusal } from '../../core/refusal.ts'
import { languages, say } from '../../messages/say.ts'
import type { Asked, House } from '../../verbs/verb.ts'
import { salesPlanPdf } from '../export/sales-plan-pdf.ts'
import { failure } from './failure.ts'

export async function salesPlanPaper(c: Context, house: House, asked: Asked): Promise<Response> {
  const language = languages.find((one) => one === c.req.query('language')) ?? 'en'
  const pdf = await salesPlanPdf(house, asked, language)
  if (isRefusal(pdf)) return failure(c, pdf)
  const name = encodeURIComponent(`${say(language, 'sales-plan.title')} ${asked.now.slice(0, 10)}.pdf`)
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
    'cache-control': 'no-store',
  })
}
