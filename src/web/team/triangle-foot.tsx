/** Under the triangle: its figures as a table, beside the plan where something was moved, and the picture as a file. */
import { useSpeech } from '../language.tsx'
import type { Look } from '../ui/look.ts'
import { PictureFoot } from '../ui/picture-foot.tsx'
import { heightOf, triangleDrawing, type DrawnCorner, type Figure } from './triangle-drawing.ts'

type Props = {
  readonly corners: readonly (DrawnCorner & { readonly plannedValue: string })[]
  readonly figures: readonly (Figure & { readonly planned: string })[]
  /** What is found. */
  readonly title: string
  /** Whether a corner was moved. */
  readonly asked: boolean
}

export function TriangleFoot({ corners, figures, title, asked }: Props) {
  const { say } = useSpeech()
  const [inPlan, whatIf] = [say('screen.triangle.in-plan'), say('screen.triangle.asked')]
  const rows = [
    ...corners.map(({ name, value, plannedValue }) => [name, plannedValue, value]),
    ...figures.map(({ name, value, planned }) => [name, planned, value]),
  ]
  return (
    <PictureFoot
      picture={{
        option: (look: Look, width: number) => triangleDrawing(corners, figures, look, width),
        height: heightOf(corners.length),
        label: say('screen.triangle'),
        file: 'triangle',
        title,
        marks: asked
          ? [
              { text: inPlan, colour: 'ink', form: 'line' },
              { text: whatIf, colour: 'paper', form: 'dot' },
              { text: say('screen.triangle.moved'), colour: 'line', form: 'line' },
            ]
          : [],
      }}
      table={{
        columns: [
          { key: 'what', name: '' },
          { key: 'planned', name: inPlan, number: true },
          ...(asked ? [{ key: 'asked', name: whatIf, number: true }] : []),
        ],
        rows: rows.map((cells) => ({ key: cells[0] ?? '', cells: asked ? cells : cells.slice(0, 2) })),
      }}
    />
  )
}
