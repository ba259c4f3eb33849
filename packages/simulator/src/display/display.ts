/** Requests that open a window at the screen: what they name must be there, and the window is nobody's concern. */
import type { Outcome } from '../answer.ts';
import { nameSpaceOf } from '../record-types.ts';
import { entityReference, isBlank, referenced } from '../reference.ts';
import { objectNotFound, statusOk } from '../status.ts';
import type { Handlers } from '../work.ts';

const opened: Outcome = { status: statusOk, records: [] };

export const displayHandlers: Handlers = {
  ListDisplayAdd: () => opened,
  ListDisplayMod({ books }, { ListDisplayModType: type, ListID }) {
    const nameSpace = nameSpaceOf(type);
    if (!nameSpace || books.storage.element(nameSpace, ListID)?.type !== type) throw objectNotFound(ListID);
    return opened;
  },
  TxnDisplayAdd({ books }, { TxnDisplayAddType: type, EntityRef }) {
    if (EntityRef && !isBlank(EntityRef)) referenced(books, EntityRef, entityReference, type);
    return opened;
  },
  TxnDisplayMod({ books }, { TxnDisplayModType: type, TxnID }) {
    if (books.storage.transaction(TxnID)?.type !== type) throw objectNotFound(TxnID);
    return opened;
  },
};
