/** The door for screens and programs: who may ask while there is no sign-in, and what a question that cannot be answered gets. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { serve, stopped } from '../browser/served.ts'

const folder = mkdtempSync(join(tmpdir(), 'koersvast-http-'))
const { server, address } = await serve(folder)
after(async () => {
  await stopped(server)
  rmSync(folder, { recursive: true, force: true })
})

type Answer = { readonly status: number; readonly type: string; readonly body: string }

/** By hand, because a well-behaved client would not let us lie about who we are. */
function ask(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(`${address}${path}`, { method, headers }, (response) => {
      let text = ''
      response.on('data', (part: Buffer) => (text += part.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body: text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const show = '/api/v1/workspace/show-workspace'
const own = { 'content-type': 'application/json' }

test('a page of another site, and another name for this machine, are refused', async () => {
  const port = new URL(address).port
  for (const headers of [
    { host: 'evil.example' },
    { host: `evil.example:${port}` },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    for (const [method, path] of [['GET', show] as const, ['POST', '/api/v1/plan/make-plan'] as const]) {
      assert.equal((await ask(method, path, headers)).status, 403, `${method} ${JSON.stringify(headers)}`)
    }
  }
  assert.equal((await ask('GET', show)).status, 200)
  assert.equal((await ask('GET', show, { origin: address, 'sec-fetch-site': 'same-origin' })).status, 200)
})

for (const [what, method, path, body, status, code] of [
  ['an address that does not exist', 'GET', '/api/v1/nothing', '', 404, 'address-unknown'],
  ['a body that is no JSON', 'POST', '/api/v1/team/set-net-hours', '{', 400, 'input-not-json'],
  ['a body that lacks something', 'POST', '/api/v1/team/set-net-hours', '{}', 400, 'input-not-understood'],
  ['a member who is not here', 'POST', '/api/v1/team/set-net-hours', '{"member":"nobody","hours":1}', 404, 'member-unknown'],
  ['a customer who is not here', 'GET', '/api/v1/customer/show-customer?id=nobody', '', 404, 'customer-unknown'],
  ['a file that is not here', 'POST', '/api/v1/fact/undo-import', '{"id":"9"}', 404, 'import-unknown'],
] as const) {
  test(`${what} gets a code and a sentence, never a trace`, async () => {
    const answer = await ask(method, path, own, body)
    const problem = JSON.parse(answer.body) as { code: string; title: string; status: number }
    assert.deepEqual([answer.status, problem.status, problem.code], [status, status, code])
    assert.match(answer.type, /^application\/problem\+json/)
    assert.match(problem.title, /\.$/)
    assert.doesNotMatch(answer.body, /\bat \S+:\d+/)
  })
}
