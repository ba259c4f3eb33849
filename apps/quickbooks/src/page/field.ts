/** Which fields of a record a person can fill in: those that the schema has for its Add and its Mod. */
import { fieldsOf, isRequestName } from '@autosync/qbxml';
import type { FieldFacts } from '@autosync/qbxml';
import { textAt } from './html.ts';

/** A field by the names on the way to it in the request, with dots: `BillAddress.City`. */
export interface Field {
  readonly path: string;
  readonly label: string;
  readonly kind: Exclude<FieldFacts['kind'], 'group'> | 'reference';
  /** What may be chosen. */
  readonly values: readonly string[];
  /** What it is now, as text; empty where it has no value. */
  readonly value: string;
}

export type Deed = 'Add' | 'Mod';

/** Keys that nobody types, what is not kept (530), and aggregates that a card reader fills. */
const left =
  /^(ListID|EditSequence|TxnID|TxnLineID|ExternalGUID|BarCode|CreditCard\w*|Clear\w+|Apply\w+Existing\w*)$/;

/** What the schema lets a person give, without lists of things; none where it has no such request. */
export function fieldsFor(type: string, deed: Deed, value?: unknown): readonly Field[] {
  return isRequestName(`${type}${deed}`) ? fieldsOfGroup(`${type}${deed}`, value, []) : [];
}

/** @param way the names on the way to the group. */
export function fieldsOfGroup(group: string, value: unknown, way: readonly string[]): readonly Field[] {
  return fieldsOf(group).flatMap((facts): readonly Field[] => {
    const path = [...way, facts.name];
    if (facts.isRepeated || facts.isEntry || left.test(facts.name)) return [];
    if (facts.group === undefined || isReference(facts)) return [fieldOf(facts, path, value)];
    return fieldsOfGroup(facts.group, value, path);
  });
}

export function isReference({ name, group }: FieldFacts): boolean {
  if (group === undefined || !name.endsWith('Ref')) return false;
  return fieldsOf(group).some((each) => each.name === 'FullName');
}

function fieldOf(facts: FieldFacts, path: readonly string[], value: unknown): Field {
  const isReferring = facts.kind === 'group';
  const own = isReferring ? [...path, 'FullName'] : path;
  return {
    path: own.join('.'),
    label: labelOf(path),
    kind: facts.kind === 'group' ? 'reference' : facts.kind,
    values: facts.values ?? [],
    value: currentText(value, own),
  };
}

/** A request calls a part `SalesOrPurchaseMod` that an answer calls `SalesOrPurchase`. */
export function currentText(value: unknown, path: readonly string[]): string {
  return textAt(value, ...path.map((name) => name.replace(/(?<=\w)(Mod|Add)$/, '')));
}

function labelOf(path: readonly string[]): string {
  const words = path
    .map((name) => name.replace(/(Ref|Mod|Add)$/, '').replace(/^(Is|Txn)(?=[A-Z])/, ''))
    .join(' ')
    .replace(/^SalesOrPurchase |^SalesAndPurchase /, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/\b([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
    .replace('Ref Number', 'Number')
    .replace(/\bDesc$/, 'Description')
    .replace(/\bAddr(?=\d)/, 'line ')
    .replace(/\bMsg$/, 'message');
  return words.replaceAll(/(?<= )[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

/** What stands first, before it is asked for the rest. */
const first: { readonly [type: string]: readonly string[] } = {
  Account: ['Name', 'ParentRef.FullName', 'IsActive', 'AccountType', 'AccountNumber', 'Desc'],
  Customer: ['Name', 'IsActive', 'ParentRef.FullName', 'CompanyName', 'FirstName', 'LastName', 'BillAddress.Addr1', 'BillAddress.Addr2', 'BillAddress.City', 'BillAddress.State', 'BillAddress.PostalCode', 'Phone', 'Email', 'CustomerTypeRef.FullName', 'TermsRef.FullName', 'Notes'],
  Vendor: ['Name', 'IsActive', 'CompanyName', 'VendorAddress.Addr1', 'VendorAddress.City', 'VendorAddress.State', 'VendorAddress.PostalCode', 'Phone', 'Email', 'TermsRef.FullName'],
  Employee: ['IsActive', 'FirstName', 'LastName', 'Phone', 'Email', 'HiredDate', 'ReleasedDate'],
  OtherName: ['Name', 'IsActive', 'CompanyName', 'Phone', 'Email'],
  ReceivePayment: ['CustomerRef.FullName', 'TxnDate', 'RefNumber', 'TotalAmount', 'PaymentMethodRef.FullName', 'DepositToAccountRef.FullName', 'Memo', 'IsAutoApply'],
}; // prettier-ignore

const firstOfItem =
  /^(Name|IsActive|ParentRef.FullName|ItemDesc|ItemRef.FullName|DiscountRate|TaxRate|(Sales|Purchase)\w*|SalesOrPurchase(Mod)?\..*)$/;
const firstOfTransaction =
  /^(CustomerRef.FullName|VendorRef.FullName|PayeeEntityRef.FullName|AccountRef.FullName|DepositToAccountRef.FullName|ItemRef.FullName|TxnDate|DueDate|RefNumber|Memo|TermsRef.FullName|PONumber|Amount|Quantity|Rate)$/;
const shortForm = 12;

/** The fields that stand first, and the others. */
export function parted(
  type: string,
  fields: readonly Field[],
): readonly [readonly Field[], readonly Field[]] {
  const isFirst = (path: string): boolean =>
    first[type]?.includes(path) ?? (type.startsWith('Item') ? firstOfItem : firstOfTransaction).test(path);
  const isPlain = fields.length <= shortForm;
  const main = fields.filter(({ path }) => isPlain || isFirst(path));
  const order = first[type] ?? [];
  const place = ({ path }: Field): number => order.indexOf(path);
  const sorted = order.length === 0 ? main : main.toSorted((a, b) => place(a) - place(b));
  return [sorted, fields.filter((field) => !main.includes(field))];
}
