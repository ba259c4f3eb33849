/** What a person does at the screen of QuickBooks, as `POST /control` says it (interfaces.md). */
import { explainStatus } from '@autosync/qbxml';
import type {
  AccountMod,
  CustomerMod,
  InvoiceMod,
  ItemInventoryMod,
  ItemNonInventoryMod,
  ItemServiceMod,
  ListDelRq,
  ReceivePaymentMod,
  Request,
  TxnDelRq,
} from '@autosync/qbxml';
import { amount, dateOnly } from '@autosync/core';
import type { WholeAnswer } from '../answer.ts';
import { editSequenceOf, today } from '../books.ts';
import type { Company } from '../company.ts';
import { nameSpaceOf } from '../record-types.ts';
import { Refusal } from '../status.ts';
import type { Status } from '../status.ts';
import { balanceRemaining } from '../transaction/application.ts';
import { transactionOf } from '../transaction/transaction.ts';
import { editRandomly } from './random-edit.ts';

/** The fields of a Mod that a person may change, by record type. */
interface Edits {
  readonly Account: Partial<AccountMod>;
  readonly Customer: Partial<CustomerMod>;
  readonly ItemInventory: Partial<ItemInventoryMod>;
  readonly ItemNonInventory: Partial<ItemNonInventoryMod>;
  readonly ItemService: Partial<ItemServiceMod>;
  readonly Invoice: Partial<InvoiceMod>;
  readonly ReceivePayment: Partial<ReceivePaymentMod>;
}

type EditAction = {
  [Type in keyof Edits]: {
    readonly do: 'edit';
    readonly type: Type;
    readonly id: string;
    /** As in the request that changes such a record: `{ "Phone": "555-0100" }`. */
    readonly fields: Edits[Type];
  };
}[keyof Edits];

export type ControlAction =
  | EditAction
  | { readonly do: 'delete'; readonly type: string; readonly id: string }
  | { readonly do: 'void'; readonly id: string }
  /** Pays an invoice, all that is due where no amount is given. */
  | { readonly do: 'pay'; readonly invoice: string; readonly amount?: string; readonly date?: string }
  | { readonly do: 'lock' | 'unlock'; readonly id: string }
  | { readonly do: 'close-file' | 'open-file' | 'open-dialog' | 'close-dialog' | 'forget-message-sets' }
  | { readonly do: 'edit-random'; readonly count: number; readonly seed: number };

/** What was done, in words, or why not. */
export type ControlResult =
  | { readonly done: string; readonly id?: string; readonly edits?: readonly string[] }
  | { readonly error: string };

/**
 * Does it, or tells why QuickBooks does not.
 *
 * @throws EncodeError where the fields of an edit are not valid qbXML; RangeError for an unknown type or amount.
 */
export function control(company: Company, action: ControlAction): ControlResult {
  try {
    return done(company, action);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { error: sentence(thrown.status) };
  }
}

function done(company: Company, action: ControlAction): ControlResult {
  const { screen, books } = company;
  switch (action.do) {
    case 'edit':
      return told(action.do, company.perform(modification(company, action)));
    case 'delete':
      return told(action.do, company.perform(deletion(action.type, action.id)));
    case 'void':
      return told(
        action.do,
        company.perform({ name: 'TxnVoid', body: { TxnVoidType: 'Invoice', TxnID: action.id } }),
      );
    case 'pay':
      return told(action.do, company.perform(payment(company, action)));
    case 'lock':
      books.locks.add(action.id);
      break;
    case 'unlock':
      books.locks.delete(action.id);
      break;
    case 'close-file':
      screen.closeFile();
      break;
    case 'open-file':
      screen.openFile();
      break;
    case 'open-dialog':
    case 'close-dialog':
      screen.isDialogOpen = action.do === 'open-dialog';
      break;
    case 'forget-message-sets':
      books.storage.atomically(() => books.storage.clearMessageSets());
      break;
    case 'edit-random':
      return { done: action.do, edits: editRandomly(company, action.count, action.seed) };
    default: {
      const unreachable: never = action;
      return unreachable;
    }
  }
  return { done: action.do };
}

/** The answer in the words of a person. */
function told(done: string, answer: WholeAnswer): ControlResult {
  if (answer.status.code >= 1000) return { error: sentence(answer.status) };
  const value = answer.records[0]?.value;
  const id = typeof value === 'object' ? idOf(value) : undefined;
  return id === undefined ? { done } : { done, id };
}

function sentence({ code, message }: Status): string {
  return `${message} ${explainStatus(code).remedy}`;
}

function idOf(record: object): string | undefined {
  if ('TxnID' in record && typeof record.TxnID === 'string') return record.TxnID;
  return 'ListID' in record && typeof record.ListID === 'string' ? record.ListID : undefined;
}

function modification(company: Company, action: EditAction): Request {
  const { storage } = company.books;
  const { type, id } = action;
  const nameSpace = nameSpaceOf(type);
  const record = nameSpace === undefined ? storage.transaction(id) : storage.element(nameSpace, id);
  const key = { EditSequence: editSequenceOf(record?.modifiedAt ?? 0) };
  switch (action.type) {
    case 'Account':
      return { name: 'AccountMod', body: { AccountMod: { ListID: id, ...key, ...action.fields } } };
    case 'Customer':
      return { name: 'CustomerMod', body: { CustomerMod: { ListID: id, ...key, ...action.fields } } };
    case 'ItemInventory':
      return {
        name: 'ItemInventoryMod',
        body: { ItemInventoryMod: { ListID: id, ...key, ...action.fields } },
      };
    case 'ItemNonInventory':
      return {
        name: 'ItemNonInventoryMod',
        body: { ItemNonInventoryMod: { ListID: id, ...key, ...action.fields } },
      };
    case 'ItemService':
      return { name: 'ItemServiceMod', body: { ItemServiceMod: { ListID: id, ...key, ...action.fields } } };
    case 'Invoice':
      return { name: 'InvoiceMod', body: { InvoiceMod: { TxnID: id, ...key, ...action.fields } } };
    case 'ReceivePayment':
      return {
        name: 'ReceivePaymentMod',
        body: { ReceivePaymentMod: { TxnID: id, ...key, ...action.fields } },
      };
    default: {
      const unreachable: never = action;
      return unreachable;
    }
  }
}

const listTypes: readonly ListDelRq['ListDelType'][] = [
  'Account',
  'Customer',
  'CustomerType',
  'DateDrivenTerms',
  'ItemInventory',
  'ItemNonInventory',
  'ItemService',
  'PaymentMethod',
  'StandardTerms',
];
const transactionTypes: readonly TxnDelRq['TxnDelType'][] = ['Invoice', 'ReceivePayment'];

/** @throws RangeError for a type that this QuickBooks has not got. */
function deletion(type: string, id: string): Request {
  const ListDelType = listTypes.find((each) => each === type);
  if (ListDelType) return { name: 'ListDel', body: { ListDelType, ListID: id } };
  const TxnDelType = transactionTypes.find((each) => each === type);
  if (TxnDelType) return { name: 'TxnDel', body: { TxnDelType, TxnID: id } };
  throw new RangeError(`"${type}" is no record type that can be deleted here.`);
}

function payment(company: Company, action: Extract<ControlAction, { do: 'pay' }>): Request {
  const invoice = transactionOf(company.books, 'Invoice', action.invoice);
  const TotalAmount = action.amount === undefined ? balanceRemaining(invoice) : amount(action.amount);
  const ReceivePaymentAdd = {
    CustomerRef: { ListID: invoice.entityId },
    TxnDate: action.date === undefined ? today(company.books) : dateOnly(action.date),
    TotalAmount,
    AppliedToTxnAdd: [{ TxnID: invoice.id, PaymentAmount: TotalAmount }],
  };
  return { name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd } };
}
