/**
 * Random requests along the schema, of every request that this QuickBooks answers: elements, choices and
 * lines as they come, with references, ids and edit sequences that are mostly true. New record types need
 * nothing here.
 */
import { addDays, chance, pick } from '@autosync/core';
import type { Random } from '@autosync/core';
import { enumerationValues } from '@autosync/qbxml';
import type { Request } from '@autosync/qbxml';
import { randomRequestOf } from '@autosync/qbxml/testing';
import type { Slot } from '@autosync/qbxml/testing';
import { editSequenceOf, today } from '../books.ts';
import type { Company } from '../company.ts';
import type { ListElement, ListType, Transaction } from '../record.ts';
import { lists } from '../record-types.ts';
import { transactionTypes } from '../transaction/transaction-types.ts';
import type { Choice } from './choice.ts';

export interface RequestSource {
  readonly company: Company;
  readonly random: Random;
  readonly choice: Choice;
}

/** What a request is about: the record that its keys name. */
type Target = ListElement | Transaction | undefined;

const entities = ['Customer', 'Vendor', 'Employee', 'OtherName'] as const;
const sold = lists.map(({ type }) => type).filter((type) => /^Item(?!Group|SalesTax)/.test(type));

const voidTypes = enumerationValues('TxnVoidType');
/** The transactions that the schema can void. */
export const voidableTypes = transactionTypes.filter((type) => voidTypes.includes(type));

/** Which lists a reference may point at, by its element name; the first that fits. */
const pointedAt: readonly (readonly [RegExp, readonly ListType[]])[] = [
  [/^CustomerRef$/, ['Customer']],
  [/Vendor.*Ref$/, ['Vendor']],
  [/^(Payee)?EntityRef$|SalesRepEntityRef/, entities],
  [/ItemGroupRef$/, ['ItemGroup']],
  [/ItemSalesTax.*Ref$/, ['ItemSalesTax', 'ItemSalesTaxGroup']],
  [/^(Payment)?ItemRef$/, sold],
  [/Account.*Ref$/, ['Account']],
  [/TaxCode.*Ref$/, ['SalesTaxCode']],
  [/TermsRef$/, ['StandardTerms', 'DateDrivenTerms']],
  [/PaymentMethodRef$/, ['PaymentMethod']],
  [/^ClassRef$/, ['Class']],
  [/^SalesRepRef$/, ['SalesRep']],
  [/CustomerMsgRef$/, ['CustomerMsg']],
  [/ShipMethodRef$/, ['ShipMethod']],
  [/TemplateRef$/, ['Template']],
  [/CustomerTypeRef$/, ['CustomerType']],
  [/JobTypeRef$/, ['JobType']],
  [/VendorTypeRef$/, ['VendorType']],
];

/** Features that this QuickBooks has not got: asked for once in a while. */
const rare =
  /^(CurrencyRef|ExchangeRate|PriceLevelRef|OverrideUOMSetRef|UnitOfMeasure|InventorySite(Location)?Ref|SerialNumber|LotNumber|IncludeRetElement|LinkToTxn(ID)?|OpenBalance(Date)?|TaxLineID|CreditCardTxnInfo(Mod)?|BillingRateRef|BarCode|BarCodeValue|ApplyIncomeAccountRefToExistingTxns)$/;

const words = [
  'Mowing',
  'Hedge',
  'Tree',
  'Pond',
  'Stone',
  'Green',
  'Ann',
  'Zoë',
  "O'Neil",
  'Lake',
  'North',
] as const;

/** A request of that name. */
export function randomRequest(source: RequestSource, name: string): Request {
  const { random } = source;
  const target = targetOf(source, name);
  const choose = (group: string, slot: Slot) => chosen(source, name, target, group, slot);
  const fillPercent = name === 'DataExtDefAdd' ? 70 : pick(random, [5, 15, 15, 30]);
  return randomRequestOf({ random, version: '13.0', fillPercent, choose }, name);
}

/** Mods, deletions and voids are about a record that is there. */
function targetOf({ choice }: RequestSource, name: string): Target {
  if (name === 'ListDel') return choice.element(...lists.map(({ type }) => type));
  if (name === 'TxnDel') return choice.transaction(...transactionTypes);
  if (name === 'TxnVoid') return choice.transaction(...voidableTypes);
  if (/^DataExt(Add|Mod|Del)$/.test(name)) return choice.element('Customer');
  const type = name.replace(/(Add|Mod|Query)$/, '');
  const list = lists.find((each) => each.type === type);
  if (list) return choice.element(list.type);
  const transactionType = transactionTypes.find((each) => each === type);
  return transactionType && choice.transaction(transactionType);
}

function chosen(
  source: RequestSource,
  name: string,
  target: Target,
  group: string,
  slot: Slot,
): { readonly value?: unknown } | undefined {
  const { random } = source;
  if (rare.test(slot.name) && !slot.isRequired && chance(random, 97)) return {};
  if (slot.enumeration) return chosenWord(name, target, slot);
  if (slot.name === 'ListObjRef' && target) return { value: { ListID: target.id } };
  if (slot.name.endsWith('Ref') && slot.group !== undefined) return reference(source, name, slot);
  if (slot.name === 'EditSequence') return editSequence(random, target);
  if (slot.name === 'TxnLineID') return { value: lineId(random, target) };
  if (name.startsWith('DataExt') && /^(OwnerID|DataExtName)$/.test(slot.name))
    return extension(source, name, slot);
  if (slot.leaf === 'IDTYPE') return { value: idFor(source, target, group, slot) };
  if (/^(Name|NewName)$/.test(slot.name))
    return { value: elementName(random).slice(0, slot.lengthMax).trim() };
  if (slot.name === 'RefNumber') return { value: String(random.integer(1, 500)) };
  if (slot.name === 'FullName') return { value: fullNameFor(source, target) };
  if (slot.name === 'IsActive') return { value: chance(random, 90) };
  if (/^(IsPending|Clear\w+)$/.test(slot.name)) return { value: chance(random, 10) };
  return leaf(source, slot);
}

/** Custom fields of customers and invoices are enough to meet all of their rules. */
const extensionWords = new Map<string, { readonly value: unknown }>([
  ['AssignToObject', { value: 'Customer' }],
  ['ListDataExtType', { value: 'Customer' }],
  ['TxnDataExtType', { value: 'Invoice' }],
]);

/** The type that a deletion names is that of what it deletes; other words are left to chance. */
function chosenWord(name: string, target: Target, slot: Slot): { readonly value: unknown } | undefined {
  if (name.startsWith('DataExt')) return extensionWords.get(slot.name);
  const isTyped = /^(ListDel|TxnDel|TxnVoid)$/.test(name) && slot.enumeration?.values.has(target?.type ?? '');
  return isTyped ? { value: target?.type } : undefined;
}

function reference({ choice, random, company }: RequestSource, name: string, slot: Slot) {
  const parent = lists.find(
    ({ type }) => name.startsWith(type) && /^(Add|Mod)$/.test(name.slice(type.length)),
  );
  const types =
    slot.name === 'ParentRef'
      ? parent && [parent.type]
      : name.startsWith('InventoryAdjustment') && slot.name === 'ItemRef'
        ? (['ItemInventory'] as const)
        : pointedAt.find(([form]) => form.test(slot.name))?.[1];
  if (!types) return slot.isRequired ? { value: { FullName: 'Nobody' } } : {};
  const account = slot.name.startsWith('AR') ? 'AccountsReceivable' : undefined;
  const element = chance(random, 98) ? choice.element(...types) : undefined;
  if (account !== undefined && chance(random, 80)) return {};
  if (!element) return { value: { ListID: `8${random.integer(0, 9999)}-1700000000` } };
  // What is inactive is refused nearly everywhere.
  if (!element.isActive && chance(random, 80))
    return slot.isRequired ? { value: fallback(company, types) } : {};
  return { value: chance(random, 60) ? { ListID: element.id } : { FullName: element.fullName } };
}

function fallback({ books }: Company, types: readonly ListType[]): { readonly ListID: string } {
  const [active] = books.storage.elementKeys({ types, isActive: true });
  return { ListID: active?.id ?? '1-1' };
}

/** A definition that is there, except where a new one is made. */
function extension({ random, company: { books } }: RequestSource, name: string, slot: Slot) {
  const isNew = name === 'DataExtDefAdd' || chance(random, 5);
  const known = books.storage.elementKeys({ types: ['DataExtDef'] }).at(isNew ? Infinity : 0);
  if (slot.name === 'DataExtName') return { value: known?.name ?? elementName(random) };
  return { value: known?.fullName.split(':')[0] ?? '0' };
}

function editSequence(random: Random, target: Target): { readonly value: string } {
  const isStale = chance(random, 5);
  return { value: editSequenceOf((target?.modifiedAt ?? 1_700_000_000) - (isStale ? 1 : 0)) };
}

function lineId(random: Random, target: Target): string {
  const body = target && 'lines' in target.body ? JSON.stringify(target.body.lines) : '';
  const ids = [...body.matchAll(/"TxnLineID":"([^"]+)"/g)].map((match) => match[1] ?? '');
  return chance(random, 50) ? '-1' : (ids[random.integer(0, Math.max(ids.length - 1, 0))] ?? '-1');
}

function idFor({ choice, random }: RequestSource, target: Target, group: string, slot: Slot): string {
  const isOwn = /(Mod|Query|Del|Void)(Rq)?$/.test(group) && !/AppliedTo|Apply|SetCredit/.test(group);
  if (isOwn && target && chance(random, 98)) return target.id;
  const credits = transactionTypes.filter((type) => /Credit|Payment/.test(type));
  const some =
    slot.name === 'CreditTxnID'
      ? choice.transaction(...credits)
      : slot.name === 'PaymentTxnID'
        ? choice.transaction('ReceivePayment', 'SalesReceipt')
        : choice.openTransaction(...transactionTypes);
  return some?.id ?? '1-1700000000';
}

function fullNameFor({ random }: RequestSource, target: Target): string {
  return target && 'fullName' in target && chance(random, 90) ? target.fullName : elementName(random);
}

/** Few enough names for some of them to be taken. */
function elementName(random: Random): string {
  return `${pick(random, words)} ${random.integer(1, 400)}`;
}

function leaf({ random, company }: RequestSource, slot: Slot): { readonly value: unknown } | undefined {
  const cents = () => String(random.integer(0, 99)).padStart(2, '0');
  const sign = chance(random, 4) ? '-' : '';
  switch (slot.leaf) {
    case 'AMTTYPE':
      return { value: chance(random, 2) ? '0.00' : `${sign}${random.integer(1, 300)}.${cents()}` };
    case 'PRICETYPE':
      return {
        value: `${slot.least === undefined ? sign : ''}${random.integer(1, 90)}.${random.integer(1, 99_999)}`,
      };
    case 'QUANTYPE':
      return { value: pick(random, ['1', '2', '3', '10', '0.25', '1.33333', '0', '-1']) };
    case 'PERCENTTYPE':
      return { value: pick(random, ['5', '8.25', '10', '33.333', '6.5', '0', '100', '-2']) };
    case 'DATETYPE':
      return chance(random, 3)
        ? undefined
        : { value: addDays(today(company.books), random.integer(-120, 30)) };
    case 'INTTYPE':
      return slot.name === 'MaxReturned' ? { value: random.integer(1, 40) } : undefined;
    case 'STRTYPE':
    case 'IDTYPE':
    case 'GUIDTYPE':
    case 'BOOLTYPE':
    case 'FLOATTYPE':
    case 'DATETIMETYPE':
    case 'TIMEINTERVALTYPE':
    case undefined:
      return undefined;
    default: {
      const unreachable: never = slot.leaf;
      return unreachable;
    }
  }
}
