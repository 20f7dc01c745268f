/** A small database of a Dutch company, one file for each table, for tests. */

const database = {
  'klanten.csv': [
    'id;naam;plaats;branche;accountmanager_id',
    '1;Bakkerij Van Loon B.V.;Tilburg;Voeding;11',
    '2;Staalbouw Noord;Assen;Metaal;12',
    '3;Vis & Zo;Urk;Voeding;11',
  ],
  'medewerkers.csv': ['id;voornaam;achternaam;functie', '11;Joost;van Dijk;Verkoop', '12;Marleen;Peters;Verkoop'],
  'producten.csv': [
    'id;naam;verkoopprijs;inkoopprijs',
    '100;Mengmachine;2500,00;1750,00',
    '101;Transportband;900,00;400,00',
    '102;Onderhoud;95,00;60,00',
  ],
  'orders.csv': [
    'id;klant_id;medewerker_id;orderdatum',
    '1001;1;11;2026-02-03',
    '1002;2;12;2026-03-10',
    '1003;1;11;2026-05-21',
    '1004;3;11;2026-06-30',
  ],
  'orderregels.csv': [
    'id;order_id;product_id;aantal;prijs',
    '1;1001;100;2;2400,00',
    '2;1001;102;10;95,00',
    '3;1002;101;5;880,00',
    '4;1003;102;8;90,00',
    '5;1004;100;1;2500,00',
    '6;1004;101;2;900,00',
    '7;1004;102;4;95,00',
  ],
  'bezoeken.csv': [
    'id;klant_id;medewerker_id;datum;duur_minuten;soort',
    '1;1;11;2026-01-15;90;bezoek',
    '2;2;12;2026-02-20;60;bezoek',
    '3;1;11;2026-04-02;45;bellen',
    '4;3;11;2026-06-01;120;bezoek',
  ],
} as const

/** The same as text, by the name of the file. */
export const dutchFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(database).map(([name, lines]) => [name, lines.join('\n')]),
)
