import { chance, type Random } from '@autosync/core';
import type { Customer } from '../customer.ts';
import { comparedName } from '../natural-key.ts';
import type { CompanyLists } from './company-lists.ts';
import { listKey } from './list-key.ts';
import { emailOf, somebody, someAddress, someBusiness, somePhone } from './person.ts';
import { Choices, sidesOfTen, type Where } from './side.ts';
import type { Told } from './told.ts';

/** The clients, and the same for choosing from. */
export interface Clients {
  readonly told: readonly Told<Customer>[];
  readonly choices: Choices<Customer>;
}

interface Plan {
  readonly random: Random;
  readonly count: number;
  readonly lists: CompanyLists;
}

/** Clients: people and businesses, one in six a property (a job) of another one, some of them former. */
export function customersOf({ random, count, lists }: Plan): Clients {
  const told: Told<Customer>[] = [];
  const choices = new Choices<Customer>();
  const masters = new Choices<Customer>();
  const nameOf = uniqueNames();
  const sides = sidesOfTen(random);
  for (let number = 1; number <= count; number += 1) {
    const where = sides.next().value;
    const isProperty = number > 10 && chance(random, 17);
    const record = isProperty
      ? propertyOf(random, masters.pick(random, where), nameOf)
      : clientOf(random, where, lists, nameOf);
    const sided = { key: `customer-${number}`, where, record };
    told.push({ ...sided, category: 'Customers', ...difference(random, where, record) });
    choices.add(sided);
    if (!isProperty && record.isActive) masters.add(sided);
  }
  return { told, choices };
}

type NameOf = (wanted: string) => string;

function clientOf(random: Random, where: Where, lists: CompanyLists, nameOf: NameOf): Customer {
  const person = somebody(random);
  const isBusiness = chance(random, 25);
  const companyName = isBusiness ? someBusiness(random) : null;
  const address = someAddress(random);
  const salutations = ['Mr.', 'Ms.', 'Mrs.', 'Dr.'];
  return {
    name: nameOf(companyName ?? `${person.lastName}, ${person.firstName}`),
    parent: null,
    isActive: !chance(random, 10),
    companyName,
    salutation: chance(random, 30) ? (salutations[random.integer(0, 3)] ?? null) : null,
    ...person,
    middleName: chance(random, 15) ? 'J.' : null,
    phone: somePhone(random),
    altPhone: chance(random, 20) ? somePhone(random) : null,
    fax: isBusiness ? somePhone(random) : null,
    email: chance(random, 80) ? emailOf(person) : null,
    billAddress: address,
    serviceAddress: chance(random, 60) ? address : null,
    customerType: chance(random, 80) ? lists.customerTypes.pick(random, where).key : null,
    terms: chance(random, 75) ? lists.terms.pick(random, where).key : null,
    salesRep: chance(random, 25) ? lists.salesReps.pick(random, where).key : null,
    // Homes are not taxed here; a business is, for the products that it is sold.
    salesTaxCode: listKey('sales-tax', isBusiness ? 'Tax' : 'Non'),
    salesTax: listKey('sales-tax', 'Fairfax sales tax'),
    paymentMethod: chance(random, 20) ? lists.paymentMethods.pick(random, where).key : null,
    accountNumber: chance(random, 20) ? `GA-${random.integer(1000, 9999)}` : null,
    notes: chance(random, 15) ? 'Gate code 4711.\nDog in the yard; ring first.' : null,
  };
}

function propertyOf(
  random: Random,
  master: { readonly key: string; readonly record: Customer },
  nameOf: NameOf,
): Customer {
  const address = someAddress(random);
  return {
    ...master.record,
    name: nameOf(address.line1),
    parent: master.key,
    isActive: true,
    accountNumber: null,
    notes: null,
    billAddress: master.record.billAddress,
    serviceAddress: address,
  };
}

/** Names are unique among all clients, so that none meets another in the one space of names of QuickBooks. */
function uniqueNames(): NameOf {
  const taken = new Map<string, number>();
  return (wanted) => {
    const times = (taken.get(comparedName(wanted)) ?? 0) + 1;
    taken.set(comparedName(wanted), times);
    return times === 1 ? wanted : `${wanted} ${times}`;
  };
}

/** What two offices write differently about the same client; a first sync agrees that they differ. */
function difference(random: Random, where: Where, record: Customer): { inQuickBooks?: Customer } {
  if (where !== 'both') return {};
  switch (random.integer(1, 12)) {
    case 1:
      return {
        inQuickBooks: { ...record, phone: record.phone?.replace(/\D+/g, '-').replace(/^-/, '') ?? null },
      };
    case 2:
      return { inQuickBooks: { ...record, fax: somePhone(random) } };
    case 3:
      return { inQuickBooks: { ...record, email: null } };
    default:
      return {};
  }
}
