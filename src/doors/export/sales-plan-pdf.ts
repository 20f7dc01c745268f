/** The sales plan as a PDF, asked of the verb that the screen asks. */
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { SalesPlan } from '../../core/sales-plan/sales-plan.ts'
import type { Language } from '../../messages/say.ts'
import { tellSalesPlan } from '../../messages/tell-sales-plan.ts'
import { showSalesPlan } from '../../verbs/sales-plan/show-sales-plan.ts'
import type { Asked, House } from '../../verbs/verb.ts'
import { paperPdf } from './paper-pdf.ts'

export async function salesPlanPdf(house: House, asked: Asked, language: Language): Promise<Buffer | Refusal> {
  const plan = await showSalesPlan.answer({}, asked, house)
  return isRefusal(plan) ? plan : paperPdf(tellSalesPlan(language, plan as SalesPlan), language, new Date(asked.now))
}
