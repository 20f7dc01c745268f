/** What the documents point at exists. */
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')

for (const page of globSync(['*.md', 'docs/**/*.md', 'examples/*/README.md'], { cwd: root })) {
  test(`every link of ${page} leads somewhere`, () => {
    const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '')
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, dirname(page), link))),
      [],
    )
  })
}
