/** What is chosen in the list of customers is kept under a name; with the id of a view it is renamed or changed. */
import { z } from 'zod'
import { isMember } from '../../core/about.ts'
import { MOST_VIEWS, viewName } from '../../core/plan/list-view.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { actingMember } from '../../store/rows/acting-member.ts'
import { countViews, holdViews, saveView as keep, viewMeant } from '../../store/rows/list-views.ts'
import { bring } from '../kinds.ts'
import { choiceShape } from './list-input.ts'

export const saveView = bring({
  word: 'plan',
  name: 'save-view',
  input: z.object({ id: z.string().min(1).max(100).optional(), name: z.string().max(2000), choice: z.strictObject(choiceShape) }),
  run: ({ id, name: given, choice }, asked, house) =>
    house.store.run(asked.workspace, async (tx) => {
      await holdViews(tx)
      const by = await actingMember(tx, asked.actor)
      if (isRefusal(by)) return by
      const name = viewName(given)
      if (isRefusal(name)) return name
      const other = await viewMeant(tx, name)
      if (other !== null && other.id !== id) return refuse('view-name-taken', { name: other.name })
      if ((await countViews(tx)) >= MOST_VIEWS && (id === undefined || (await viewMeant(tx, id))?.id !== id))
        return refuse('view-too-many', { most: MOST_VIEWS })
      return { id: await keep(tx, { id, name, choice: said(choice), by: isMember(by) ? by : null, at: asked.now }), name }
    }),
})

/** Without what was not chosen. */
const said = <Choice extends object>(choice: Choice): { [Key in keyof Choice]: Exclude<Choice[Key], undefined> } =>
  Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined)) as never
