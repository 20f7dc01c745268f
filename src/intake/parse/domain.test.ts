/** Domains: what a company registered, out of any address of it, and nothing where anyone may have an address. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { domainOf, isAnyone, readDomain } from './domain.ts'

const cases: readonly (readonly [string, string | null])[] = [
  ['https://www.Jansen.nl/contact?x=1#y', 'jansen.nl'],
  ['jansen.nl:8080', 'jansen.nl'],
  ['piet@jansen.nl', 'jansen.nl'],
  ['MAILTO:Piet@JANSEN.NL', 'jansen.nl'],
  // What stands below the registered name is the same company, also where the suffix has two parts.
  ['piet@mail.jansen.nl', 'jansen.nl'],
  ['https://shop.jansen.co.uk', 'jansen.co.uk'],
  ['jansen.co.uk', 'jansen.co.uk'],
  // Shops and sites at a lender are companies of their own; the lender is one too.
  ['jansen.myshopify.com', 'jansen.myshopify.com'],
  ['www.jansen.wordpress.com', 'jansen.wordpress.com'],
  ['piet@jansen.onmicrosoft.com', 'jansen.onmicrosoft.com'],
  ['piet@jansen.mail.onmicrosoft.com', 'jansen.mail.onmicrosoft.com'],
  ['info@myshopify.com', 'myshopify.com'],
  ['x@müller.de', 'müller.de'],
  // Anyone may have an address there.
  ['piet@gmail.com', null],
  ['piet@yahoo.co.uk', null],
  ['piet@hotmail.nl', null],
  ['piet@mail.ziggo.nl', null],
  // No address at all.
  ['', null],
  ['nl', null],
  ['127.0.0.1', null],
  ['/o=Jansen/ou=Exchange/cn=piet', null],
  ['a..b', null],
  // The first of several that says something.
  ['piet@gmail.com; piet@jansen.nl, jan@smit.nl', 'jansen.nl'],
]

for (const [cell, domain] of cases) test(`${JSON.stringify(cell)} gives ${domain}`, () => assert.equal(readDomain(cell), domain))

test('a number or an empty cell has none', () => {
  assert.equal(readDomain(12), null)
  assert.equal(readDomain(null), null)
})

test('a domain is its own domain, whatever stands before it', () => {
  const label = fc.stringMatching(/^[a-z]{6,12}$/)
  fc.assert(
    fc.property(label, label, fc.constantFrom('nl', 'be', 'de', 'com', 'co.uk', 'com.br'), (below, name, suffix) => {
      const domain = `${name}.${suffix}`
      fc.pre(!isAnyone(domain) && domainOf(domain) === domain)
      assert.equal(readDomain(`${below}.${domain}`), domain)
      assert.equal(readDomain(`x@${below}.${domain}`), domain)
    }),
  )
})
