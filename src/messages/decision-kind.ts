/** What each kind of decision is called where one is chosen from a list. */
import type { Sentence } from './say.ts'

const about = {
  'decision.kind.objective-set': { nl: 'doelstelling gesteld', en: 'objective set' },
  'decision.kind.objective-replaced': { nl: 'doelstelling vervangen', en: 'objective replaced' },
  'decision.kind.standards-set': { nl: 'aannames veranderd', en: 'assumptions changed' },
  'decision.kind.response-judged': { nl: 'inschatting van een klant', en: 'judgement of a customer' },
  'decision.kind.customer-gut-raised': { nl: 'GO / NO GO over een klant gevraagd', en: 'GO / NO GO about a customer asked' },
  'decision.kind.customer-gut-answered': { nl: 'GO / NO GO over een klant', en: 'GO / NO GO about a customer' },
  'decision.kind.verdict-contested': { nl: 'bezwaar gemaakt', en: 'verdict contested' },
  'decision.kind.contest-withdrawn': { nl: 'bezwaar ingetrokken', en: 'contest withdrawn' },
  'decision.kind.customers-joined': { nl: 'klanten samengevoegd', en: 'customers joined' },
  'decision.kind.customers-parted': { nl: 'klanten uit elkaar gehaald', en: 'customers taken apart' },
  'decision.kind.signal-noted': { nl: 'signaal', en: 'signal' },
  'decision.kind.member-joined': { nl: 'in het team opgenomen', en: 'put in the team' },
  'decision.kind.net-hours-stated': { nl: 'netto uren gesteld', en: 'net hours stated' },
  'decision.kind.leader-set': { nl: 'leidinggevende gekozen', en: 'leader chosen' },
  'decision.kind.member-left': { nl: 'uit het team gegaan', en: 'left the team' },
  'decision.kind.member-returned': { nl: 'teruggekomen in het team', en: 'came back to the team' },
  'decision.kind.file-taken-back': { nl: 'bestand teruggenomen', en: 'file taken back' },
  'decision.kind.retention-set': { nl: 'bewaartermijn gesteld', en: 'retention set' },
  'decision.kind.contacts-kept': { nl: 'contacten bij naam', en: 'contacts by name' },
  'decision.kind.person-erased': { nl: 'persoon gewist', en: 'person erased' },
  'decision.kind.saying-erased': { nl: 'woorden gewist', en: 'words erased' },
} satisfies Record<string, Sentence>

const matter = {
  'decision.kind.matter-caught': { nl: 'kwestie vastgelegd', en: 'matter caught' },
  'decision.kind.matter-described': { nl: 'kwestie beschreven', en: 'matter described' },
  'decision.kind.matter-answered': { nl: 'toets van de zeef beantwoord', en: 'test of the gate answered' },
  'decision.kind.matter-stopped': { nl: 'kwestie tegengehouden door de zeef', en: 'matter stopped by the gate' },
  'decision.kind.matter-placed': { nl: 'kwestie door de zeef', en: 'matter through the gate' },
  'decision.kind.matter-released': { nl: 'kwestie uit een blok', en: 'matter out of a block' },
  'decision.kind.matter-retested': { nl: 'kwestie terug in de zeef', en: 'matter back at the gate' },
  'decision.kind.matter-taken': { nl: 'kwestie op zich genomen', en: 'matter taken' },
  'decision.kind.matter-solved': { nl: 'kwestie opgelost', en: 'matter solved' },
  'decision.kind.matter-checked': { nl: 'oplossing gecontroleerd', en: 'solution checked' },
  'decision.kind.check-taken-over': { nl: 'controle overgenomen', en: 'check taken over' },
  'decision.kind.matter-closed': { nl: 'kwestie afgesloten', en: 'matter closed' },
  'decision.kind.handover-offered': { nl: 'overdracht aangeboden', en: 'handover offered' },
  'decision.kind.handover-passed-up': { nl: 'overdracht een niveau hoger', en: 'handover one level up' },
  'decision.kind.handover-declined': { nl: 'overdracht geweigerd', en: 'handover declined' },
  'decision.kind.handover-withdrawn': { nl: 'overdracht ingetrokken', en: 'handover withdrawn' },
  'decision.kind.handover-lapsed': { nl: 'overdracht vervallen', en: 'handover lapsed' },
  'decision.kind.handover-accepted': { nl: 'overdracht aangenomen', en: 'handover accepted' },
  'decision.kind.handover-taken-over': { nl: 'overgenomen aan de top', en: 'taken over at the top' },
} satisfies Record<string, Sentence>

const block = {
  'decision.kind.block-formed': { nl: 'blok gevormd', en: 'block formed' },
  'decision.kind.block-renamed': { nl: 'blok anders genoemd', en: 'block renamed' },
  'decision.kind.block-changed': { nl: 'blok veranderd', en: 'block changed' },
  'decision.kind.block-matter-joined': { nl: 'kwestie in een blok', en: 'matter into a block' },
  'decision.kind.block-matter-left': { nl: 'kwestie weg uit een blok', en: 'matter left a block' },
  'decision.kind.block-defined': { nl: 'gezegd wanneer een blok af is', en: 'said when a block is finished' },
  'decision.kind.block-queued': { nl: 'blok in de wachtrij', en: 'block queued' },
  'decision.kind.block-started': { nl: 'blok begonnen', en: 'block started' },
  'decision.kind.block-finished': { nl: 'blok af', en: 'block finished' },
  'decision.kind.block-gut-raised': { nl: 'GO / NO GO over een blok gevraagd', en: 'GO / NO GO about a block asked' },
  'decision.kind.block-gut-answered': { nl: 'GO / NO GO over een blok', en: 'GO / NO GO about a block' },
  'decision.kind.block-stopped': { nl: 'blok gestopt', en: 'block stopped' },
  'decision.kind.block-alternatives-asked': { nl: 'ander voorstel gevraagd', en: 'another proposal asked' },
} satisfies Record<string, Sentence>

export const decisionKindMessages = { ...about, ...matter, ...block } satisfies Record<string, Sentence>
