import { percent } from '@autosync/core';
import type { SalesTax } from '../sales-tax.ts';
import { listKey } from './list-key.ts';
import type { Where } from './side.ts';

const none: SalesTax = {
  kind: 'code',
  name: '',
  isActive: true,
  description: null,
  isTaxable: true,
  rate: null,
  agency: null,
  taxes: [],
};

const state = 'State Department of Taxation';
const county = 'Fairfax County Tax Office';

/** Every company file has the codes Tax and Non and, with sales tax, the tax of sales to other states. */
export const storySalesTaxes: readonly (readonly [Where, SalesTax])[] = [
  ['both', { ...none, name: 'Tax', description: 'Taxable Sales' }],
  ['both', { ...none, name: 'Non', description: 'Non-Taxable Sales', isTaxable: false }],
  ['both', { ...none, name: 'LBR', description: 'Labor, not taxed', isTaxable: false }],
  ['both', tax('State sales tax', '4.3', state)],
  ['both', tax('County sales tax', '1', county)],
  ['both', tax('Regional sales tax', '0.7', state)],
  ['both', group('Fairfax sales tax', ['State sales tax', 'County sales tax', 'Regional sales tax'])],
  ['both', { ...tax('State tax of 2012', '4', state), isActive: false }],
  ['sa', tax('Vienna town tax', '0.25', county)],
  [
    'quickbooks',
    { ...tax('Out of State', '0', null), description: 'Out-of-state sale, exempt from sales tax' },
  ],
];

function tax(name: string, rate: string, agency: string | null): SalesTax {
  return {
    ...none,
    kind: 'tax',
    name,
    rate: percent(rate),
    agency: agency === null ? null : listKey('vendor', agency),
    description: name,
  };
}

function group(name: string, members: readonly string[]): SalesTax {
  const taxes = members.map((member) => listKey('sales-tax', member));
  return { ...none, kind: 'group', name, description: name, taxes };
}
