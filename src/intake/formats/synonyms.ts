/** Headers that several formats share, as Dutch and English programs and people write them; best first. */

export const customerKey = [
  'Debiteurnummer', 'Debiteurnr', 'Deb.nr.', 'Debiteurcode', 'Klantnummer', 'Klantnr', 'Klantcode', 'Relatiecode', 'Relatienummer', 'Relatienr', 'Klant-ID', 'Klant ID', 'Nummer debiteur', 'Nummer relatie', 'Organisatie - ID',
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
  'Medewerker', 'Naam medewerker', 'Werknemer', 'Accountmanager', 'Account manager', 'Vertegenwoordiger', 'Verkoper', 'Verantwoordelijke', 'Adviseur', 'Consultant', 'Gebruiker', 'Eigenaar', 'Uitgevoerd door',
  'Employee', 'Employee name', 'Sales rep', 'Sales person', 'Salesperson', 'Sales agent', 'Seller', 'Assigned', 'Assigned to', 'Owner', 'User', 'Member', 'Rep',
] as const // prettier-ignore

export const memberKey = ['Medewerkernummer', 'Medewerkercode', 'Personeelsnummer', 'Verkopercode', 'Employee ID', 'Employee number', 'Employee code', 'Employee key', 'Seller ID', 'User ID'] as const // prettier-ignore

/** Numbers under which anyone knows a company. They are never its code: that is whatever the program gave it. */
export const companyNumbers = {
  vat: ['Btw-nummer', 'Btw nr.', 'Btw-id', 'Btw-identificatienummer', 'Btw-identificatienr.', 'Btw-nummer klant', 'BTW-nummer debiteur', 'VAT number', 'VAT no.', 'VAT ID', 'VAT registration number', 'Tax ID', 'VAT'],
  kvk: ['KvK-nummer', 'KvK nr.', 'KvK', 'Kamer van Koophandel', 'KvK-nummer klant', 'Handelsregisternummer', 'Chamber of Commerce number', 'Chamber of Commerce', 'CoC number', 'CoC'],
} as const // prettier-ignore

export const currency = ['Valutacode', 'Valuta', 'Munteenheid', 'Munt', 'Currency code', 'Currency ISO code', 'Currency', 'ISO currency'] as const // prettier-ignore

/** Under which CRMs keep why a deal was lost. */
export const lostReason = [
  'Closed lost reason', 'Lost reason', 'Loss reason', 'Reason lost', 'Reason for loss', 'Reason closed lost', 'Deal lost reason', 'Opportunity lost reason', 'Reason for losing', 'Refusal reason',
  'Reden verloren', 'Reden verlies', 'Reden van verlies', 'Reden voor verlies', 'Verliesreden', 'Reden gesloten verloren', 'Reden verloren deal', 'Reden afwijzing', 'Reden van afwijzing', 'Afwijsreden', 'Reden van weigering', 'Weigeringsreden',
] as const // prettier-ignore

/** Addresses of a company, in lists of companies: on an invoice an address may as well be the seller's. */
export const companyAddresses = {
  domain: ['Domein', 'Domeinnaam', 'Domain', 'Domain name', 'Company domain name'],
  website: ['Website', 'Webadres', 'Website-URL', 'Website URL', 'Homepage', 'Internet', 'Web', 'URL'],
  email: ['E-mail', 'E-mailadres', 'E-mail adres', 'Email address', 'E-mailadres facturen', 'Factuur e-mail', 'Invoice email'],
} as const // prettier-ignore

/** Headers under which a list says that some of it is bought from. */
export const supplier = [
  'Leverancier',
  'Is leverancier',
  'Crediteur',
  'Supplier',
  'Is supplier',
  'Is vendor',
  'Vendor',
  'Creditor',
] as const
