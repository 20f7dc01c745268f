/** The statements of banks. What is paid into an account is no invoice, so they are refused without a question. */
import { hasAll } from '../format.ts'

/** Headers of Dutch and other banks, in either language: whose account it was, and what was left after it. */
export const bankStatements: readonly (readonly string[])[] = [
  ['Af Bij', 'Tegenrekening'],
  ['Debit/credit', 'Counterparty'],
  ['Interest date', 'Counterparty'],
  ['IBAN/BBAN', 'Tegenrekening IBAN/BBAN'],
  ['Rekeningnummer', 'Tegenrekeningnummer'],
  ['Rekening', 'Tegenrekening'],
  ['Rekeningnummer', 'Saldo na mutatie'],
  ['Account number', 'Mutationcode'],
  ['Account number', 'Payee'],
  ['Rekeningnummer', 'Rentedatum'],
  ['Ref. v/d verrichting', 'Bedrag v/d verrichting'],
]

export const isBankStatement = (headers: ReadonlySet<string>): boolean => bankStatements.some((marks) => hasAll(headers, ...marks))
