/** Under the matrix: the same table as a picture in a file. */
import type { MatrixPage } from '../../core/matrix/matrix-page.ts'
import type { CellMeasure } from '../../messages/tell-matrix.ts'
import { useSpeech } from '../language.tsx'
import type { Look } from '../ui/look.ts'
import { PictureFoot } from '../ui/picture-foot.tsx'
import type { Mark } from '../ui/save-picture.ts'
import { heightOf, matrixDrawing, widthOf } from './matrix-drawing.ts'
import { isUnder } from './matrix-values.ts'

type Props = {
  readonly matrix: NonNullable<MatrixPage['matrix']>
  readonly measure: CellMeasure
  readonly hourPriceEuro: number | null
  /** What the matrix finds. */
  readonly title: string
}

export function MatrixFoot({ matrix, measure, hourPriceEuro, title }: Props) {
  const { say, language } = useSpeech()
  const about = `${say(`screen.matrix.measure.${measure}`)}. ${say(`screen.matrix.about.${measure}`, { price: hourPriceEuro ?? 0 })}`
  const told = { language, measure, hourPriceEuro, about, all: say('screen.matrix.all') }
  const { cells } = matrix
  const marks = [
    { text: say('screen.matrix.legend.bar'), colour: 'ink', form: 'line', drawn: matrix.totals.marginEuro !== null },
    { text: say('screen.matrix.legend.under'), colour: 'line', form: 'line', drawn: cells.some((cell) => isUnder(cell, measure, hourPriceEuro)) }, // prettier-ignore
    { text: say('screen.matrix.legend.more'), colour: 'white', form: 'dot', drawn: cells.some(({ fit }) => fit?.found === 'more') },
    { text: say('screen.matrix.legend.less'), colour: 'black', form: 'dot', drawn: cells.some(({ fit }) => fit?.found === 'less') },
  ] as const satisfies readonly (Mark & { readonly drawn: boolean })[]
  return (
    <PictureFoot
      picture={{
        option: (look: Look, width: number) => matrixDrawing(matrix, told, look, width),
        height: heightOf(matrix, measure),
        width: widthOf(matrix),
        label: say('screen.page.matrix'),
        file: 'matrix',
        title,
        marks: marks.filter(({ drawn }) => drawn),
      }}
    />
  )
}
