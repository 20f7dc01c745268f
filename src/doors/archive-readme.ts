/** The README in an archive, in both languages: what each file is. */
import { archivedTablePath } from '../core/workspace/archive.ts'
import { archivedTables } from '../store/archive/archived-tables.ts'
import { languages, say, type Language } from '../messages/say.ts'

export const archiveReadme = (): string => languages.map(inLanguage).join('\n---\n\n')

const inLanguage = (language: Language): string =>
  [
    `# ${say(language, 'archive.title')}`,
    say(language, 'archive.about'),
    ...(['archive.description', 'archive.files', 'archive.tables'] as const).map((code) => say(language, code)),
    [
      '| | |',
      '|---|---|',
      ...archivedTables.map((table) => `| ${archivedTablePath(table)} | ${say(language, `archive.table.${table}`)} |`),
    ].join('\n'),
    say(language, 'archive.log'),
    say(language, 'archive.left-out'),
  ].join('\n\n') + '\n'
