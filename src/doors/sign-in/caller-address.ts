/** From which address a request comes: what it says itself is believed of nobody but the servers before ours. */
import { isAmong, type OwnNetwork } from '../../outside/reachable.ts'

/**
 * `remote` is who is connected, `forwarded` the list that each server on the way adds to (`X-Forwarded-For`): the last in it that
 * is no server of ours is whoever asks; everything before that may be made up.
 */
export function callerAddress(remote: string, forwarded: string, proxies: OwnNetwork): string {
  if (!isAmong(remote, proxies)) return remote
  const way = forwarded.split(',').map((one) => one.trim()).filter(Boolean) // prettier-ignore
  return way.findLast((address) => !isAmong(address, proxies)) ?? remote
}
