/** Which addresses may be called: a table of every kind there is, and ranges of one's own that allow exactly what they say. */
import assert from 'node:assert/strict'
import { isIP } from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import { reachOf, readOwnNetwork } from './reachable.ts'

/** By kind, from the registries of IANA for special addresses of IPv4 and IPv6. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'of this machine': ['127.0.0.1', '127.0.0.2', '127.255.255.255', '::1', '0:0:0:0:0:0:0:1'],
  'of this machine, in the form of IPv6': ['::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:ffff:127.0.0.1', '::127.0.0.1', '::7f00:1'],
  'of no machine': ['0.0.0.0', '0.1.2.3', '::'],
  'of a network of one’s own': ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255'],
  'of a network of one’s own, in IPv6': ['fc00::', 'fc00::1', 'fd12:3456:789a::1', 'fdff:ffff::1', 'fec0::1', '::ffff:192.168.1.1'],
  'on the same cable': ['169.254.0.1', 'fe80::1', 'fe80::1%eth0', 'fe80::1%lo', 'febf::1', '::ffff:169.254.1.1'],
  'of what a cloud tells its machines': ['169.254.169.254', '::ffff:169.254.169.254', 'fd00:ec2::254', '100.100.100.200'],
  'of a provider’s inside': ['100.64.0.1', '100.127.255.254', '192.0.0.1', '192.0.0.192'],
  'of many machines': ['224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1', 'ff0e::1'],
  'for later, or for trying': ['240.0.0.1', '250.1.2.3', '198.18.0.1', '198.19.255.255', '2001:2::1', '5f00::1'],
  'in books only': ['192.0.2.1', '198.51.100.7', '203.0.113.99', '2001:db8::1', '3fff::1'],
  'that lead to another through a translator': [
    '64:ff9b::7f00:1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1::7f00:1',
    '::ffff:0:127.0.0.1',
    '2002:7f00:1::',
    '2002:808:808::1',
    '2001::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '192.88.99.1',
  ],
  'that nobody has': ['100::1', '200::1', '400::1', '1000::1', '4000::1', '8000::1', 'e000::1'],
  'that are none': ['', ' ', 'localhost', 'not-an-address', 'example.com', '127.0.0.1:80', '[::1]', '1.2.3.4.5', '256.0.0.1', '8.8.8.8%eth0', '8.8.8.8/32', ':::', '8.8.8.8 '], // prettier-ignore
}

const PUBLIC = [
  '1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0', '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255', '::ffff:8.8.8.8', '::ffff:808:808', '2001:4860:4860::8888', '2606:4700::1111', '2a00:1450:400e:80c::200e',
] // prettier-ignore

for (const [kind, addresses] of Object.entries(FORBIDDEN))
  test(`addresses ${kind} are forbidden`, () => {
    for (const address of addresses) assert.equal(reachOf(address, []), 'forbidden', address)
  })

test('addresses of the internet are public, up to the very edges of what is not', () => {
  for (const address of PUBLIC) assert.equal(reachOf(address, []), 'public', address)
})

/** Numbers as addresses, written in full. */
const asV4 = (number: bigint): string => [24n, 16n, 8n, 0n].map((shift) => String((number >> shift) & 255n)).join('.')
const asV6 = (number: bigint): string => Array.from({ length: 8 }, (_, at) => ((number >> BigInt(112 - 16 * at)) & 0xffffn).toString(16)).join(':') // prettier-ignore

const kinds = [
  { name: 'IPv4', width: 32, write: asV4, least: 0n },
  // Below this are the forms of IPv4, which are addresses of IPv4 here.
  { name: 'IPv6', width: 128, write: asV6, least: 1n << 113n },
]

for (const { name, width, write, least } of kinds)
  test(`a range of ${name} allows an address whose first bits are the same, and none of which one of them differs`, () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: least, max: (1n << BigInt(width)) - 1n }),
        fc.nat({ max: width }),
        fc.nat({ max: width - 1 }),
        fc.bigInt({ min: 0n, max: (1n << BigInt(width)) - 1n }),
        (first, bits, at, noise) => {
          const open = BigInt(width - bits)
          const own = [`${write(first)}/${bits}`]
          const inside = write(first ^ (noise & ((1n << open) - 1n)))
          assert.equal(reachOf(inside, own), 'own', `${inside} in ${own[0]}`)
          const other = write(first ^ (1n << BigInt(at)))
          assert.equal(reachOf(other, own) === 'own', BigInt(at) < open, `${other} in ${own[0]}`)
          if (BigInt(at) >= open) assert.equal(reachOf(other, own), reachOf(other, []), 'and no more than that')
        },
      ),
    )
  })

test('one address allows itself alone, however it is written', () => {
  for (const own of ['192.168.1.20', '::ffff:192.168.1.20', '192.168.1.20/32']) {
    assert.equal(reachOf('192.168.1.20', [own]), 'own')
    assert.equal(reachOf('::ffff:192.168.1.20', [own]), 'own')
    assert.equal(reachOf('192.168.1.21', [own]), 'forbidden')
    assert.equal(reachOf('64:ff9b::192.168.1.20', [own]), 'forbidden')
  }
  assert.equal(reachOf('fd00::5', ['FD00:0::5']), 'own')
  assert.equal(reachOf('fe80::5%eth0', ['fe80::/10']), 'own')
  assert.equal(reachOf('fd00::6', ['fd00::5']), 'forbidden')
  // Of the other family no range says anything, not even one of everything.
  assert.equal(reachOf('::1', ['0.0.0.0/0']), 'forbidden')
  assert.equal(reachOf('127.0.0.1', ['::/0']), 'forbidden')
  assert.equal(reachOf('not-an-address', ['0.0.0.0/0', '::/0']), 'forbidden')
})

test('each of several ranges counts', () => {
  const own = ['10.0.0.0/8', '192.168.1.20', 'fd00::/8']
  for (const address of ['10.9.8.7', '192.168.1.20', 'fd99::1']) assert.equal(reachOf(address, own), 'own', address)
  for (const address of ['192.168.1.21', '127.0.0.1', 'fc00::1']) assert.equal(reachOf(address, own), 'forbidden', address)
  assert.equal(reachOf('8.8.8.8', own), 'public')
})

test('a list of one’s own network is read with commas, spaces and lines', () => {
  const ranges = ['192.168.1.0/24', '10.0.0.5', 'fd00::/8', '::1']
  for (const text of [ranges.join(','), ranges.join(', '), ranges.join(' '), ` ${ranges.join('\n')}, `])
    assert.deepEqual(readOwnNetwork(text), { ok: true, ranges })
  for (const text of ['', ' ', ', ,']) assert.deepEqual(readOwnNetwork(text), { ok: true, ranges: [] })
})

test('the first that is no address or range is told, and nothing is then allowed', () => {
  const wrong = ['nas.local', '192.168.1.0/33', '192.168.1.0/-1', '192.168.1.0/', 'fd00::/129', '192.168.1', '192.168.1.*', '192.168.1.1-20', 'http://10.0.0.1', '10.0.0.1:80', '[::1]', '*'] // prettier-ignore
  for (const text of wrong) {
    assert.equal(isIP(text), 0)
    assert.deepEqual(readOwnNetwork(`10.0.0.1 ${text}, also-wrong`), { ok: false, wrong: text }, text)
  }
})

test('a number that programs read in more than one way allows nothing', () => {
  // To some `10/8` is 0.0.0.10, and `010.0.0.0` is 8.0.0.0: others than whoever wrote it had in mind.
  for (const text of ['10/8', '10.1/16', '010.0.0.0/8', '0x0a.0.0.0/8', '167772160/8', '10.1', '010.0.0.1', '0x7f000001', '2130706433']) {
    assert.deepEqual(readOwnNetwork(text), { ok: false, wrong: text }, text)
    for (const address of ['0.0.0.10', '8.0.0.1', '10.0.0.1', '127.0.0.1']) assert.notEqual(reachOf(address, [text]), 'own', text)
  }
})
