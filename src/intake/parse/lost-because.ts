/** Tells from the words with which a deal was lost whether it was lost on its price. The words themselves go no further: they may name somebody. */
import type { LostBecause } from '../../core/fact/fact.ts'

/** What people and programs write where they give no reason, or only say once more that it was lost. */
const NO_REASON = /^(?:geen|none|false|onbekend|unknown|niet opgegeven|not (?:specified|given|known)|lost|verloren|closed lost|[-?./ ]*)$/

/** Prices that are mentioned because something else was wrong, or that were only asked for. */
const NOT_ON_PRICE = [
  /\b(?:niet|not|geen)\s+(?:(?:om|op|over|vanwege|wegens|door|because|due|about|on|of|to|over|een|the|de|het|kwestie|matter|van|a|question)\s+)*(?:de |the )?(?:prijs|price|pricing|tarief|kosten|cost)\b/g,
  /\b(?:niet|not) (?:te|too) (?:duur|expensive)\b/g,
  /\b(?:prijs|price|pricing|tarief)\s+(?:was |is |were )?(?:ok|oke|okay|goed|prima|akkoord|fine|good|right|geen (?:probleem|issue|punt)|no (?:problem|issue)|not (?:the|a|an) (?:problem|issue)|niet het probleem)\b/g,
  /\bprijs(?:aan)?vra(?:ag|gen)\b|\bprijs(?:opgave|indicatie|lijst|informatie)\b|\bprice (?:list|check|indication|enquiry|inquiry)\b/g,
  /\bcost (?:cutting|saving|reduction)s?\b|\bswitching costs?\b/g,
]

/** A budget is none of these: whoever has none finds any price too high. */
const PRICE = [
  /prijs|prijzen|prijzig|geprijsd/,
  /\b(?:over|under|out)?pric(?:e|es|ed|ey|ing)\b/,
  // Alone, `duur` is also how long something takes.
  /\b(?:te|erg|heel|zeer|nogal|vrij|behoorlijk|zo|is|was|zijn|waren) duur\b|^duur$|\bdure\b|\bduurder\b/,
  /\bgoedko(?:op|pe)\w*/,
  /\bexpensive\b|\bcostly\b|\bcheap(?:er|est)?\b|\bundercut\b|\bunderbid\b|\boutbid\b/,
  /tarief|tarieven|\bkorting(?:en)?\b|\bdiscounts?\b|\bkosten\b|\bcosts?\b/,
  /\b(?:offerte|aanbieding|aanbod|bedrag|quote|quotation|bid|offer|proposal|rates?|fees?)\b.{0,20}\b(?:te hoog|too high)\b/,
  /\bte hoge (?:offerte|aanbieding|bedrag)\b|\b(?:lagere?|lower|low) (?:bod|offerte|aanbieding|bid|quote|offer)\b/,
]

/** Null where the text gives no reason. */
export function readLostBecause(text: string | null): LostBecause | null {
  if (text === null) return null
  const plain = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
  if (NO_REASON.test(plain)) return null
  const rest = NOT_ON_PRICE.reduce((left, other) => left.replace(other, ' '), plain.slice(0, LONGEST))
  return PRICE.some((words) => words.test(rest)) ? 'price' : 'other'
}

/** Letters of a reason that are looked at: some write a whole story. */
const LONGEST = 1_000
