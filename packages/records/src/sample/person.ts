import { pick, type Random } from '@autosync/core';

const firstNames = [
  'Anna', 'André', 'Beatriz', 'Brian', 'Carlos', 'Chloë', 'Dana', 'Darnell', 'Élise', 'Erik', 'Fatima',
  'François', 'Grace', 'Hector', 'Inés', 'Jack', 'Jürgen', 'Karen', 'Kofi', 'Laura', 'Luis', 'Maya', 'Miguel',
  'Nadia', 'Noël', 'Olga', 'Pat', 'Priya', 'Quentin', 'Renée', 'Robert', 'Seán', 'Siobhan', 'Tanya', 'Tomás',
  'Ursula', 'Victor', 'Wendy', 'Xavier', 'Zoë',
] as const; // prettier-ignore

const lastNames = [
  'Adams', 'Becker', 'Brown', 'Castañeda', 'Chen', "D'Angelo", 'Dubois', 'Evans', 'Fischer', 'Flores', 'García',
  'Gómez', 'Hall', 'Hughes', 'Ibáñez', 'Jackson', 'Johnson', 'Kim', 'Kowalski', 'Lee', 'López', 'Martin',
  'McBride', 'Müller', 'Nguyen', 'Núñez', "O'Brien", "O'Neill", 'Park', 'Patel', 'Petersen', 'Quinn', 'Reyes',
  'Rossi', 'Schäfer', 'Smith', 'St. John', 'Taylor', 'Turner', 'Ueda', 'Vance', 'Washington', 'Young', 'Zhang',
] as const; // prettier-ignore

const businesses = [
  'Café Élan', 'Smith & Sons, LLC', "D'Angelo's Pizza", 'Lakeside Dental', 'Piñon Ridge HOA', 'First Baptist Church',
  'Oak & Ivy Apartments', 'Münster Motors', 'Quick Stop #12', 'City of Fairview', 'Sunrise Day School',
  'Harbor View Condos', 'Vance, Reed & Co.', 'The Garden Gate', 'Elm Street Storage', 'Crème de la Crème Bakery',
] as const; // prettier-ignore

const streets = [
  'Elm Street', 'Oak Avenue', 'Lakeview Drive', 'Maple Court', 'Old Mill Road', "St. Mary's Lane", 'Birch Way',
  'County Road 7', 'Peñasco Boulevard', 'Cedar Circle', 'Willow Bend', 'Main Street', 'Hillcrest Terrace',
] as const; // prettier-ignore

type Town = readonly [city: string, postalCode: string];

const towns: readonly [Town, ...Town[]] = [
  ['Fairview', '22030'], ['Reston', '20190'], ['Vienna', '22180'], ['Herndon', '20170'], ['Burke', '22015'],
  ['Clifton', '20124'], ['Oakton', '22124'],
]; // prettier-ignore

export interface Person {
  readonly firstName: string;
  readonly lastName: string;
}

export function somebody(random: Random): Person {
  return { firstName: pick(random, firstNames), lastName: pick(random, lastNames) };
}

export function someBusiness(random: Random): string {
  return pick(random, businesses);
}

export function someAddress(random: Random) {
  const [city, postalCode] = pick(random, towns);
  return {
    line1: `${random.integer(1, 9899)} ${pick(random, streets)}`,
    line2: random.integer(1, 8) === 1 ? `Unit ${random.integer(1, 40)}` : null,
    line3: null,
    city,
    state: 'VA',
    postalCode,
    country: null,
  };
}

/** A number of the range that is kept for stories. */
export function somePhone(random: Random): string {
  return `(703) 555-${String(random.integer(0, 9999)).padStart(4, '0')}`;
}

export function emailOf({ firstName, lastName }: Person): string {
  const plain = `${firstName}.${lastName}`.normalize('NFD').replace(/[^A-Za-z.]/g, '');
  return `${plain.toLowerCase().replace(/\.+/g, '.')}@example.com`;
}
