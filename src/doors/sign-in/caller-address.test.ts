/** Who asks is who is connected, or whom a server of ours says it is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callerAddress } from './caller-address.ts'

const proxies = ['10.0.0.0/8', '127.0.0.1']

for (const [what, remote, forwarded, expected] of [
  ['without a server before ours', '203.0.113.9', '', '203.0.113.9'],
  ['whoever makes it up', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['a server of ours', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['two servers of ours', '10.0.0.2', '198.51.100.1, 10.0.0.3', '198.51.100.1'],
  ['whoever makes it up before a server of ours', '127.0.0.1', '192.0.2.5, 198.51.100.1', '198.51.100.1'],
  ['a server of ours that says nothing', '127.0.0.1', '', '127.0.0.1'],
  ['in IPv6 form', '::ffff:127.0.0.1', '2001:db8::7', '2001:db8::7'],
] as const) {
  test(`${what}: ${expected}`, () => assert.equal(callerAddress(remote, forwarded, proxies), expected))
}
