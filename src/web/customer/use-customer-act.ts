/** A decision about one customer: told once, and then its page is looked at again. */
import { useQueryClient } from '@tanstack/react-query'
import { useAct, type Act } from '../telling.ts'
import { customerQuery } from '../queries.ts'

export function useCustomerAct(customer: string): Act {
  const client = useQueryClient()
  const { act, ...rest } = useAct()
  return {
    ...rest,
    act: async (verb, input) => {
      const decided = await act(verb, input)
      await client.invalidateQueries({ queryKey: customerQuery(customer).queryKey })
      return decided
    },
  }
}
