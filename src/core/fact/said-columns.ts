/** What a table can be said to hold, column by column. */

/** Fields of which one is enough, for each need; then all that can be said, the most telling first. */
const said = {
  invoices: {
    needs: [['customerName', 'customerKey'], ['date'], ['revenue', 'unitPrice'], ['revenue', 'quantity']],
    fields: ['customerName', 'customerKey', 'date', 'revenue', 'unitPrice', 'quantity', 'discountShare', 'cost', 'unitCost', 'margin', 'currency', 'memberName', 'memberFirst', 'memberLast', 'memberKey', 'invoice', 'product'],
  },
  touches: {
    needs: [['customerName', 'customerKey'], ['date', 'start']],
    fields: ['customerName', 'customerKey', 'date', 'start', 'end', 'hours', 'minutes', 'duration', 'memberName', 'memberFirst', 'memberLast', 'memberKey', 'contact'],
  },
  customers: {
    needs: [['customerName', 'customerKey']],
    fields: ['customerName', 'customerKey', 'vat', 'kvk', 'domain', 'website', 'email', 'group', 'ownerName', 'ownerKey'],
  },
  team: {
    needs: [['memberName', 'memberKey', 'memberFirst', 'memberLast']],
    fields: ['memberName', 'memberFirst', 'memberLast', 'memberKey', 'netHours'],
  },
} as const // prettier-ignore

export type ColumnsWhat = keyof typeof said
export const columnsWhat = ['invoices', 'touches', 'customers', 'team'] as const satisfies readonly ColumnsWhat[]
/** A field that a person can point out. */
export type SaidField = (typeof said)[ColumnsWhat]['fields'][number]

/** What a table holds and which column is what: field -> header. */
export type SaidColumns = { readonly what: ColumnsWhat; readonly fields: Readonly<Record<string, string>> }

export const fieldsOf = (what: ColumnsWhat): readonly SaidField[] => said[what].fields

/** For each need the fields of which one is enough; the first is the one to ask for. */
export const needsOf = (what: ColumnsWhat): readonly (readonly SaidField[])[] => said[what].needs

/** Whether such a table can do with these fields. */
export const isEnough = (what: ColumnsWhat, has: (field: SaidField) => boolean): boolean => needsOf(what).every((need) => need.some(has))
