import { describe, expect, it } from 'vitest';
import {
  addressForAdd,
  addressForMod,
  habitualNames,
  readAddress,
  type NamesOfCustomer,
} from './customer-address.ts';
import { Reading } from './reading.ts';

const nobody: NamesOfCustomer = {
  name: 'Lee, Pat',
  parentName: null,
  companyName: null,
  salutation: 'Dr.',
  firstName: 'Pat',
  middleName: null,
  lastName: 'Lee',
};

const empty = {
  line1: null,
  line2: null,
  line3: null,
  city: null,
  state: null,
  postalCode: null,
  country: null,
};

function read(lines: readonly string[], customer = nobody, before?: { names: string[]; more: string[] }) {
  const elements = lines.map((line, index) => [`Addr${index + 1}`, line]);
  const { address, kept } = readAddress(
    new Reading(Object.fromEntries(elements), 'an address'),
    customer,
    before,
  );
  return { street: [address?.line1, address?.line2, address?.line3].filter((line) => line), ...kept };
}

describe('an address of QuickBooks', () => {
  it.each([
    ['a person', ['Pat Lee', '12 Elm Street'], ['Pat Lee'], ['12 Elm Street']],
    ['a salutation', ['Dr. Pat Lee', '12 Elm Street'], ['Dr. Pat Lee'], ['12 Elm Street']],
    ['the name in any case', ['LEE,  PAT', '12 Elm Street'], ['LEE,  PAT'], ['12 Elm Street']],
    [
      'somebody else',
      ['Pat Lee', 'c/o Ann Roe', '12 Elm Street'],
      ['Pat Lee', 'c/o Ann Roe'],
      ['12 Elm Street'],
    ],
    ['a couple', ['Mr. & Mrs. Lee', '12 Elm Street'], ['Mr. & Mrs. Lee'], ['12 Elm Street']],
    ['no name', ['12 Elm Street', 'Unit 5'], [], ['12 Elm Street', 'Unit 5']],
    ['no name and no number', ['Elm House', 'Elm Court'], [], ['Elm House', 'Elm Court']],
    ['a name alone', ['Pat Lee'], ['Pat Lee'], []],
  ])('with %s on top keeps that apart from the street', (_, lines, names, street) => {
    expect(read(lines)).toEqual({ names, street, more: [] });
  });

  it('has a company and a person on top, and keeps what goes beyond three lines', () => {
    const customer = { ...nobody, companyName: 'Acme' };
    const lines = ['Acme', 'Pat Lee', '12 Elm Street', 'Building B', 'Unit 5'];
    expect(read(lines, customer)).toEqual({ names: ['Acme', 'Pat Lee'], street: lines.slice(2), more: [] });
    const four = ['Acme', 'Elm House', '12 Elm Street', 'Building B', 'Unit 5'];
    expect(read(four, customer)).toEqual({ names: ['Acme'], street: four.slice(1, 4), more: ['Unit 5'] });
  });

  it('keeps the street of a property that is named after it', () => {
    const property = { ...nobody, name: '12 Elm Street', parentName: 'Acme' };
    expect(read(['Acme', '12 Elm Street', 'Unit 5'], property)).toMatchObject({
      names: ['Acme'],
      street: ['12 Elm Street', 'Unit 5'],
    });
    expect(read(['12 Elm Street'], property)).toMatchObject({ names: [], street: ['12 Elm Street'] });
    const seasons = { ...nobody, name: '4 Seasons' };
    expect(read(['4 Seasons', '12 Elm Street'], seasons)).toMatchObject({ names: ['4 Seasons'] });
  });

  it('still has the old name on top after the customer was renamed', () => {
    const before = { names: ['Company 24/7'], more: [] };
    const lines = ['Company 24/7', 'Elm House'];
    expect(read(lines, nobody, before)).toMatchObject({ names: ['Company 24/7'], street: ['Elm House'] });
    expect(read(lines)).toMatchObject({ names: [], street: lines });
  });
});

describe('an address for QuickBooks', () => {
  const address = { ...empty, line1: '12 Elm Street', line3: 'Unit 5', city: 'Reston' };

  it('has the company on top, or the person, or the name', () => {
    expect(habitualNames({ ...nobody, companyName: 'Acme' }).names).toEqual(['Acme']);
    expect(habitualNames(nobody).names).toEqual(['Pat Lee']);
    expect(habitualNames({ ...nobody, firstName: null, lastName: null }).names).toEqual(['Lee, Pat']);
  });

  it('leaves no gap between its lines', () => {
    const added = addressForAdd(address, { names: ['Pat Lee'], more: [] });
    expect(added).toMatchObject({
      Addr1: 'Pat Lee',
      Addr2: '12 Elm Street',
      Addr3: 'Unit 5',
      City: 'Reston',
    });
  });

  it('is whole in a change, what is empty cleared, the name left on top', () => {
    expect(addressForMod(null, { names: ['Pat Lee'], more: [] })).toEqual({
      Addr1: 'Pat Lee',
      Addr2: '',
      Addr3: '',
      Addr4: '',
      Addr5: '',
      City: '',
      State: '',
      PostalCode: '',
      Country: '',
    });
  });

  it('is refused where five lines are too few', () => {
    const kept = { names: ['Acme', 'Pat Lee'], more: ['Gate 3', 'Bell 2'] };
    expect(addressForMod({ ...address, line2: 'Building B' }, kept)).toBeUndefined();
  });
});
