/** What columns that nobody knows probably are: proposed by their headers and by what stands in them, never read by itself. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { questionsOf } from './test-file.ts'

describe('columns that nobody knows', () => {
  const proposed = async (...rows: readonly string[]) => {
    const [question] = await questionsOf(rows.join('\n'))
    return question?.code === 'which-columns' && question.columns
  }
  test('are proposed by what stands in them, and by the headers that are known', async () => {
    assert.deepEqual(await proposed('Wanneer;Nr;Wie;Waarde', '05-01-2026;17;Jansen;1.000,50', '06-01-2026;18;Bos;20,00'), {
      what: 'invoices',
      fields: { date: 'Wanneer', revenue: 'Waarde', customerName: 'Wie' },
    })
    assert.deepEqual(await proposed('Wanneer;Klantnummer;Waarde', '05-01-2026;17;1000', '06-01-2026;18;20'), {
      what: 'invoices',
      fields: { customerKey: 'Klantnummer', date: 'Wanneer', revenue: 'Waarde' },
    })
    assert.deepEqual(await proposed('Wanneer;Wie;Lang', '05-01-2026;Jansen;1:30', '06-01-2026;Bos;0:45'), {
      what: 'touches',
      fields: { date: 'Wanneer', duration: 'Lang', customerName: 'Wie' },
    })
  })
  test('are left open where nothing says what they are', async () =>
    assert.deepEqual(await proposed('Wanneer;A;B', '05-01-2026;1;x', '06-01-2026;;'), {
      what: 'invoices',
      fields: { date: 'Wanneer', revenue: 'A' },
    }))
})
