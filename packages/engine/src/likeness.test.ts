import { categoryOf, customerNamed, type Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { liken, type Likened } from './likeness.ts';

const customers = categoryOf('Customers');
const empty: Fields = customerNamed('Nobody');

function somebody(id: string, fields: Fields): Likened {
  return { id, traits: customers.traits?.({ ...empty, ...fields }) ?? [] };
}

const street = (line1: string) => ({
  line1,
  line2: null,
  line3: null,
  city: 'Reston',
  state: null,
  postalCode: '20190',
  country: null,
});

describe('two clients under different names', () => {
  it.each([
    ['name turned round and phone', { name: 'Smith, John', phone: '(703) 555-0142' }, 'strong'],
    ['name turned round and street', { name: 'SMITH JOHN', billAddress: street('12 Elm St.') }, 'strong'],
    ['name turned round and e-mail in capitals', { name: 'Smith, John', email: 'J@X.COM ' }, 'strong'],
    ['name turned round alone', { name: 'Smith, John' }, 'likely'],
    [
      'first and last name of an account',
      { name: 'Smith #2', firstName: 'John', lastName: 'Smith' },
      'likely',
    ],
    [
      'phone and street of a couple',
      { name: 'Mary Smith', phone: '555-0142', billAddress: street('12 Elm St') },
      'likely',
    ],
    ['e-mail address alone', { name: 'Green LLC', email: 'j@x.com' }, 'possible'],
  ])('fit by %s: %s', (_, fields, band) => {
    const john = { phone: '703-555-0142', email: 'j@x.com', billAddress: street('12 Elm St') };
    const own = Object.fromEntries(Object.entries(john).filter(([field]) => field in fields));
    const { pairs, fits } = liken([somebody('s1', { name: 'John Smith', ...own })], [somebody('q1', fields)]);
    if (band === 'strong') expect(pairs).toEqual([['s1', 'q1']]);
    else {
      expect(pairs).toEqual([]);
      expect(fits.sa.get('s1')).toMatchObject([{ id: 'q1', band }]);
      expect(fits.quickbooks.get('q1')).toMatchObject([{ id: 's1', band }]);
    }
  });

  it.each([
    ['another name', { name: 'Adams' }],
    ['one phone number alone', { name: 'Adams', phone: '703-555-0142' }],
    ['the same street alone', { name: 'Adams', billAddress: street('12 Elm St') }],
  ])('do not fit by %s', (_, fields) => {
    const john = somebody('s1', {
      name: 'John Smith',
      phone: '703-555-0142',
      billAddress: street('12 Elm St'),
    });
    expect(liken([john], [somebody('q1', fields)])).toEqual({
      pairs: [],
      fits: { sa: new Map(), quickbooks: new Map() },
    });
  });

  it('are asked about where two fit equally well, on either side', () => {
    const fields = { name: 'John Smith', phone: '703-555-0142' };
    const turned = { ...fields, name: 'Smith, John' };
    const two = [somebody('a', turned), somebody('b', turned)];
    for (const found of [liken([somebody('one', fields)], two), liken(two, [somebody('one', fields)])])
      expect([found.pairs.length, found.fits.sa.size + found.fits.quickbooks.size]).toEqual([0, 3]);
  });

  it('say what speaks for them, the best first', () => {
    const john = somebody('s1', { name: 'John Smith', phone: '703-555-0142', email: 'j@x.com' });
    const { fits } = liken(
      [john],
      [
        somebody('q1', { name: 'Acme', email: 'j@x.com' }),
        somebody('q2', { name: 'Smith, John', phone: '1234567' }),
      ],
    );
    expect(fits.sa.get('s1')).toEqual([
      { id: 'q2', score: 50, band: 'possible', why: 'The same name in another form.' },
      { id: 'q1', score: 40, band: 'possible', why: 'The same e-mail address.' },
    ]);
  });

  it('take nothing from the number of an office that many share', () => {
    const office = { phone: '703-555-0100', email: 'office@x.com' };
    const many = Array.from({ length: 30 }, (_, place) =>
      somebody(`q${place}`, { ...office, name: `Unit ${place}` }),
    );
    expect(liken([somebody('s1', { ...office, name: 'New one' })], many).fits.sa.size).toBe(0);
  });

  it('are not compared where they are properties of a master', () => {
    const traits = customers.traits?.({
      ...empty,
      name: '12 Elm Street',
      parent: 'm',
      phone: '703-555-0142',
    });
    expect(traits).toEqual([]);
  });
});
