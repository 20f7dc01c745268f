/** The words of real lists and of people in a hurry: some say price, most say something else, and a budget is none. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readLostBecause } from './lost-because.ts'

const price = [
  'Prijs', 'prijs te hoog', 'Te duur', 'te duur t.o.v. concurrent', 'veel te duur volgens Piet', 'Duur', 'Duurder dan concurrent X', 'Concurrent was goedkoper', 'goedkope aanbieder', 'Prijs/kwaliteit', 'Prijsverschil', 'prijzig', 'niet concurrerend geprijsd', 'Uurtarief', 'tarieven', 'wilde meer korting', 'Kosten', 'Te hoge kosten', 'Offerte te hoog', 'Lagere aanbieding elders', 'kon de prijs niet evenaren', 'was goed, maar te duur', 'Te duur voor het budget', 'Dure oplossing', 'Kregen het goedkoop bij de buren',
  'Price', 'Pricing', 'Price too high', 'Price too high vs competitor quote', 'Price mismatch', 'Price not accepted', 'Price not competitive', 'Too expensive', 'too_expensive', 'PriceTooHigh', 'Lost on price', 'Overpriced', 'Cheaper alternative', 'Cost', 'Too costly', 'Lower quote elsewhere', 'undercut by Jones', 'wanted a discount', 'rates too high', 'Lost to competitor - price', 'could not match price',
] // prettier-ignore

const other = [
  'Geen budget', 'Budget', 'Budget te laag', 'Geen beslissing', 'Concurrent gekozen', 'Project uitgesteld', 'Slechte timing', 'Geen behoefte', 'Niet beslisser', 'Levertijd', 'Te lange duur', 'duur van het traject', 'Overig', 'Anders', 'Geen reactie meer', 'Alleen prijsaanvraag', 'Prijsopgave ter vergelijking', 'Niet op prijs, maar op levertijd', 'niet vanwege de prijs', 'Prijs was goed, levertijd niet', 'niet te duur, wel te laat', 'Verwachtingen te hoog', 'Geannuleerd',
  'No budget', 'Budget eliminated', 'Budget cut', 'No decision', 'Lost to competitor', 'Went dark', 'Timing', 'Feature gap', 'Not interested', 'Champion left', 'Surprise reorganisation', 'Enterprise went elsewhere', 'Appreciated, but no', 'Cost cutting at customer', 'Not about price', 'Just a price check', 'Risk too high', 'Other', 'Out-Sold', 'Canceled', 'Product fit', 'No need',
] // prettier-ignore

const none = ['', '-', '--', '?', 'geen', 'Onbekend', 'unknown', 'None', 'False', 'Lost', 'Verloren', 'Niet opgegeven', 'not specified']

describe('a reason', () => {
  for (const text of price) test(`"${text}" is the price`, () => assert.equal(readLostBecause(text), 'price'))
  for (const text of other) test(`"${text}" is something else`, () => assert.equal(readLostBecause(text), 'other'))
  for (const text of none) test(`"${text}" is none`, () => assert.equal(readLostBecause(text), null))
  test('that is no text is none', () => assert.equal(readLostBecause(null), null))
})

test('of a story of any length the beginning is looked at', () => {
  for (const piece of ['niet op de ', 'prijs was ', 'offerte ', 'x']) readLostBecause(piece.repeat(200_000))
  assert.equal(readLostBecause(`te duur ${'x '.repeat(600)}`), 'price')
  assert.equal(readLostBecause(`${'x '.repeat(600)}te duur`), 'other')
})
