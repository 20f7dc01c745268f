/** `koersvast calendar`: the calendars that are read by themselves, and connecting, reading and disconnecting them. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Command } from 'commander'
import type { CalendarChoice, Feed, FeedList } from '../../core/feed/feed.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { connectFeed } from '../../verbs/feed/connect-feed.ts'
import { disconnectFeed } from '../../verbs/feed/disconnect-feed.ts'
import { listFeeds } from '../../verbs/feed/list-feeds.ts'
import { lookAtFeed } from '../../verbs/feed/look-at-feed.ts'
import { askHouse, inHouse, type Ask } from './ask-house.ts'
import { askedLines } from './asked-lines.ts'
import { collected } from './meant.ts'
import { exit, print, refused, sentence, tell, warn } from './terminal.ts'
import { written } from './written.ts'

type Connecting = { readonly user?: string; readonly only?: readonly string[] }

export function calendarCommand(program: Command): void {
  const calendar = program
    .command('calendar')
    .description(tell('cli.calendar'))
    .option('--json', tell('cli.json'))
    .action(async ({ json }: { json?: boolean }) => showAll(await askHouse(listFeeds, {}), json ?? false))
  calendar
    .command('connect')
    .description(tell('cli.calendar-connect'))
    .option('--user <name>', tell('cli.calendar-user'))
    .option('--only <calendar>', tell('cli.calendar-only'), collected)
    .action(async ({ user, only }: Connecting) => {
      const place = [{ text: tell('screen.feed.address'), secret: false }]
      const asking = user === undefined ? place : [...place, { text: tell('screen.feed.password'), secret: true }]
      const [address, password] = await askedLines(asking)
      const answer = await inHouse((ask) => connect(ask, { address, user, password }, only))
      if (refused(answer)) return
      if ('choose' in answer) return choose(answer as CalendarChoice)
      showAll(await askHouse(listFeeds, {}), false)
    })
  calendar
    .command('look')
    .description(tell('cli.calendar-look'))
    .argument('<id>', tell('cli.calendar-id'))
    .action(async (id: string) => {
      if (!refused(await askHouse(lookAtFeed, { id }))) showAll(await looked(id), false)
    })
  calendar
    .command('disconnect')
    .description(tell('cli.calendar-disconnect'))
    .argument('<id>', tell('cli.calendar-id'))
    .action(async (id: string) => {
      if (!refused(await askHouse(disconnectFeed, { id }))) showAll(await askHouse(listFeeds, {}), false)
    })
}

async function connect(ask: Ask, place: object, only: readonly string[] | undefined): Promise<object | Refusal> {
  const answer = await ask(connectFeed, { ...place })
  if (isRefusal(answer) || !('choose' in answer) || only === undefined) return answer
  const { choose: offered } = answer as CalendarChoice
  return ask(connectFeed, { ...place, calendars: offered.filter(({ name }) => only.includes(name)).map(({ url }) => url) })
}

function choose({ choose: offered }: CalendarChoice): void {
  warn(tell('cli.calendar-choose', { count: offered.length }))
  for (const { name } of offered) warn(`  ${name}`)
  process.exitCode = exit.asked
}

/** The list once this calendar is no longer due: a server looks meanwhile; a folder that nobody serves was looked at when it closed. */
async function looked(id: string): Promise<object | Refusal> {
  for (;;) {
    const answer = await askHouse(listFeeds, {})
    if (isRefusal(answer)) return answer
    const feed = (answer as FeedList).feeds.find((one) => one.id === id)
    if (feed === undefined || feed.nextAt === null || Date.parse(feed.nextAt) > Date.now()) return answer
    await wait(300)
  }
}

function showAll(answer: object | Refusal, json: boolean): void {
  if (refused(answer)) return
  const { feeds } = answer as FeedList
  if (json) return print(JSON.stringify(answer, null, 1))
  if (feeds.length === 0) print(tell('screen.feed.none'))
  for (const feed of feeds) show(feed)
}

function show({ id, name, host, readAt, trouble }: Feed): void {
  const read = readAt === null ? tell('screen.feed.never') : tell('screen.feed.read', { ago: written.day(readAt) })
  print(tell('cli.calendar-line', { id, name, host, read }))
  if (trouble !== null) warn(`  ${sentence(trouble)}`)
}
