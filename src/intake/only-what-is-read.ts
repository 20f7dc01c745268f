/** A list of people as it may be kept: the columns that are read, and nothing else of anybody. */
import type { File } from '../core/fact/file.ts'
import type { Recognised } from './examined.ts'
import { fileOf } from './file.ts'

/** Whether a file is about nothing but people at customers. */
export const isOfPeople = ({ what }: Pick<Recognised, 'what'>): boolean => what.every((kind) => kind === 'contact')

/** The first rows with only what is read of them. */
export const sampleOfPeople = ({ readings, sample }: Recognised): Recognised['sample'] => {
  const read = new Set(readings[0]?.columns.values())
  return sample.map((cells) => cells.map((cell, at) => (read.has(at) ? cell : '')))
}

/** The same file with only those columns, which reads to the same facts in the same rows; null where it has several tables. */
export async function onlyWhatIsRead({ file, readings }: Recognised): Promise<File | null> {
  const [reading, another] = readings
  if (reading === undefined || another !== undefined) return null
  const columns = [...reading.columns.values()].toSorted((a, b) => a - b)
  const lines: string[] = []
  for await (const batch of reading.table.lines())
    for (const { row, cells } of batch) {
      if (row < reading.headerRow) continue
      // Each row stays on the line where it was.
      while (lines.length < row - 1) lines.push('')
      lines.push(columns.map((at) => quoted(String(cells[at] ?? ''))).join(','))
    }
  return fileOf(file, Buffer.from([...lines, ''].join('\r\n')))
}

const quoted = (text: string): string => `"${text.replaceAll(/\s+/g, ' ').replaceAll('"', '""')}"`
