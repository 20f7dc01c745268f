/** The one list of everything that can be downloaded; a new sheet is one file and one line here. */
import type { Sheet } from './sheet.ts'
import { agreementsSheet } from './sheets/agreements.ts'
import { courseSheet, pricesSheet } from './sheets/course.ts'
import { addressesSheet } from './sheets/addresses.ts'
import { blockItemsSheet } from './sheets/block-items.ts'
import { blocksSheet } from './sheets/blocks.ts'
import { bundlesSheet } from './sheets/bundles.ts'
import { calendarsSheet } from './sheets/calendars.ts'
import { cardsSheet } from './sheets/cards.ts'
import { contactsSheet } from './sheets/contacts.ts'
import { customersSheet } from './sheets/customers.ts'
import { decisionsSheet } from './sheets/decisions.ts'
import { doubtsSheet } from './sheets/doubts.ts'
import { filesSheet } from './sheets/files.ts'
import { heldSheet } from './sheets/held.ts'
import { calibrationSheet } from './sheets/calibration.ts'
import { lotsSheet } from './sheets/lots.ts'
import { mattersSheet } from './sheets/matters.ts'
import { matrixCustomersSheet, matrixSheet, whiteSpotsSheet } from './sheets/matrix.ts'
import { membersSheet } from './sheets/members.ts'
import { objectiveSheet } from './sheets/objective.ts'
import { personSheet } from './sheets/person.ts'
import { proposalsSheet } from './sheets/proposals.ts'
import { rejectedRowsSheet } from './sheets/rejected-rows.ts'
import { sourceRowsSheet } from './sheets/source-rows.ts'
import { surroundSheet } from './sheets/surround.ts'
import { sweetSpotSheet } from './sheets/sweet-spot.ts'
import { triangleSheet } from './sheets/triangle.ts'
import { workSheet } from './sheets/work.ts'

export const sheets: readonly Sheet[] = [
  customersSheet,
  sweetSpotSheet,
  sourceRowsSheet,
  membersSheet,
  triangleSheet,
  heldSheet,
  workSheet,
  mattersSheet,
  cardsSheet,
  blocksSheet,
  blockItemsSheet,
  proposalsSheet,
  decisionsSheet,
  filesSheet,
  rejectedRowsSheet,
  calendarsSheet,
  doubtsSheet,
  addressesSheet,
  objectiveSheet,
  courseSheet,
  pricesSheet,
  matrixSheet,
  whiteSpotsSheet,
  matrixCustomersSheet,
  agreementsSheet,
  bundlesSheet,
  lotsSheet,
  calibrationSheet,
  surroundSheet,
  contactsSheet,
  personSheet,
]
