/** Headers that several formats share, as Dutch and English programs and people write them; best first. */

export const customerKey = [
  'Debiteurnummer', 'Debiteurnr', 'Deb.nr.', 'Debiteurcode', 'Klantnummer', 'Klantnr', 'Klantcode', 'Relatiecode', 'Relatienummer', 'Relatienr', 'Klant-ID', 'Klant ID', 'Organisatie - ID',
  'Customer number', 'Customer no', 'Customer code', 'Customer ID', 'Account number', 'Account ID', 'Account code', 'Client number', 'Client ID', 'Company ID', 'Debtor number', 'Customer key',
] as const // prettier-ignore

export const customerName = [
  'Klantnaam', 'Naam klant', 'Debiteurnaam', 'Naam debiteur', 'Relatienaam', 'Naam relatie', 'Bedrijfsnaam', 'Organisatie - Naam', 'Organisatienaam', 'Customer name', 'Account name', 'Company name', 'Client name', 'Debtor name', 'Company / Account',
  'Klant', 'Debiteur', 'Relatie', 'Bedrijf', 'Organisatie', 'Afnemer', 'Customer', 'Account', 'Client', 'Company', 'Organization', 'Organisation', 'Debtor', 'Bill to',
] as const // prettier-ignore

/** `Klant` beside `Klantnaam` is the code. */
export const keyBesideName = ['Klant', 'Debiteur', 'Relatie', 'Customer', 'Account', 'Client'] as const

/** Headers that may name anything: they name a customer only where other headers say that customers are meant. */
export const anyName = ['Naam', 'Name'] as const
export const anyKey = ['Code', 'Nummer', 'Number', 'ID'] as const

/** Headers that can only mean customers. */
export const surelyCustomer: readonly string[] = [...customerName, ...customerKey]

export const memberName = [
  'Medewerker', 'Naam medewerker', 'Accountmanager', 'Account manager', 'Vertegenwoordiger', 'Verkoper', 'Verantwoordelijke', 'Adviseur', 'Consultant', 'Gebruiker', 'Eigenaar', 'Uitgevoerd door',
  'Employee', 'Employee name', 'Sales rep', 'Sales person', 'Salesperson', 'Sales agent', 'Seller', 'Assigned', 'Assigned to', 'Owner', 'User', 'Member', 'Rep',
] as const // prettier-ignore

export const memberKey = ['Medewerkernummer', 'Medewerkercode', 'Personeelsnummer', 'Verkopercode', 'Employee ID', 'Employee number', 'Employee code', 'Employee key', 'Seller ID', 'User ID'] as const // prettier-ignore
