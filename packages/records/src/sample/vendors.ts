import { vendorNamed, type Vendor } from '../vendor.ts';
import { listKey } from './list-key.ts';
import type { Where } from './side.ts';

/** Who the company pays: eight of ten on both sides; a tax agency and the owner, an other name, among them. */
export const storyVendors: readonly (readonly [Where, Vendor])[] = [
  ['both', company('Valley Turf Supply', 'Net 30', '(703) 555-0141')],
  ['both', company("Murphy's Nursery & Stone", 'Net 15', '(703) 555-0142')],
  ['both', company('Blue Ridge Fuel', 'Due on receipt', '(703) 555-0143')],
  ['both', company('Piedmont Equipment Repair', 'Net 30', '(703) 555-0144')],
  ['both', { ...company('State Department of Taxation', null, null), contact: 'Sales tax desk' }],
  ['both', { ...company('Fairfax County Tax Office', null, null), accountNumber: 'FX-20-1187' }],
  ['both', { ...company('Old Dominion Rentals', 'Net 10', null), isActive: false }],
  ['both', { ...person('Green, Alex', 'Alex', 'Green'), kind: 'other_name', notes: 'Owner' }],
  ['sa', { ...person('Ramírez, Lucía', 'Lucía', 'Ramírez'), phone: '(703) 555-0145' }],
  ['quickbooks', company('Shenandoah Insurance', 'Net 30', '(703) 555-0146')],
];

function company(name: string, terms: string | null, phone: string | null): Vendor {
  return {
    ...vendorNamed(name),
    companyName: name,
    phone,
    terms: terms === null ? null : listKey('term', terms),
    address: {
      line1: '100 Commerce Street',
      line2: null,
      line3: null,
      city: 'Fairview',
      state: 'VA',
      postalCode: '22030',
      country: null,
    },
  };
}

function person(name: string, firstName: string, lastName: string): Vendor {
  return { ...vendorNamed(name), firstName, lastName };
}
