/** Who was at an event: read to find the domains of others and the owner of the calendar, and forgotten after. */
import { domainOf, hostOf, isAnyone } from '../parse/domain.ts'
import { paramOf, textOf, type Property } from './components.ts'

/** Someone who was asked. `domain` is that of the company, null where an address does not tell one. */
export type Person = {
  readonly address: string
  readonly name: string | null
  readonly domain: string | null
  readonly answer: 'declined' | 'open' | 'came'
}

/** Attendees and the organizer, who is one too; rooms, things and machines that take notes are nobody. */
export function peopleOf(properties: readonly Property[]): readonly Person[] {
  return properties
    .filter(({ name }) => name === 'attendee' || name === 'organizer')
    .filter((property) => !/^(?:room|resource)$/i.test(paramOf(property, 'cutype') ?? ''))
    .flatMap((property) => {
      const address = addressOf(textOf(property)) ?? addressOf(paramOf(property, 'email'))
      const host = address === null ? null : hostOf(address)
      if (address === null || host === null || isService(host)) return []
      return [{ address, name: paramOf(property, 'cn'), domain: companyOf(host), answer: answerOf(paramOf(property, 'partstat')) }]
    })
}

/** Only what looks like mail: Exchange writes paths of its directory, other programs pages and numbers. */
function addressOf(text: string | null): string | null {
  const address = text
    ?.trim()
    .replace(/^mailto:/i, '')
    .replaceAll(/["'<>]/g, '')
    .trim()
    .toLowerCase()
  return address !== undefined && /^[^\s/:@]+@[^\s/:@]+$/.test(address) ? address : null
}

function companyOf(host: string): string | null {
  const domain = domainOf(host)
  return domain === null || isAnyone(domain) ? null : domain
}

function answerOf(status: string | null): Person['answer'] {
  switch (status?.toUpperCase()) {
    case 'DECLINED':
      return 'declined'
    case 'TENTATIVE':
    case 'NEEDS-ACTION': // prettier-ignore
      return 'open'
    default:
      return 'came'
  }
}

/** Services that sit in meetings and calendars and are nobody's customer there: conferences, note takers, calendars themselves. */
const SERVICES = [
  'zoom.us', 'zoom.com', 'zoomgov.com', 'teams.microsoft.com', 'teams.ms', 'skype.com', 'webex.com', 'meet.google.com', 'goto.com', 'gotomeeting.com', 'whereby.com', 'bluejeans.com', 'ringcentral.com', 'pexip.com', 'starleaf.com',
  'otter.ai', 'fireflies.ai', 'read.ai', 'fathom.video', 'tldv.io', 'avoma.com', 'grain.com', 'grain.co', 'gong.io', 'chorus.ai', 'sembly.ai', 'meetgeek.ai', 'krisp.ai', 'supernormal.com', 'fellow.app', 'notta.ai', 'jamie.ai', 'nyota.ai', 'circleback.ai',
  'calendar.google.com', 'calendly.com', 'cal.com', 'doodle.com', 'datumprikker.nl', 'tripit.com',
] as const // prettier-ignore

const isService = (host: string): boolean => SERVICES.some((service) => host === service || host.endsWith(`.${service}`))
