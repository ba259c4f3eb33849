/**
 * Addresses. QuickBooks reads what is given: it closes gaps between the lines, and has its own words for
 * states and the home country. How an address was typed stays in the block beside its parts (recorded).
 */
import type { Address, AddressBlock } from '@autosync/qbxml';
import { stateCode } from './state-code.ts';
import type { Switches } from './switches.ts';

const lineCharactersMax = 41;

/** The address as it is printed, its lines where they were typed; undefined for one that says nothing. */
export function addressBlock(address: Address | undefined): AddressBlock | undefined {
  if (!address) return undefined;
  const { City, State, PostalCode, Country } = address;
  const region = [State, PostalCode].filter(isText).join(' ');
  const town = [City, region].filter(isText).join(', ');
  const typed = linesOf(address);
  const last = typed.findLastIndex(isText);
  const lines = [...typed.slice(0, last + 1), ...[town, Country].filter(isText)].map((line) => {
    const cut = line?.slice(0, lineCharactersMax).trim();
    return isText(cut) ? cut : undefined;
  });
  if (!lines.some(isText)) return undefined;
  const [Addr1, Addr2, Addr3, Addr4, Addr5] = lines;
  return { Addr1, Addr2, Addr3, Addr4, Addr5 };
}

/**
 * A record whose addresses QuickBooks has read, each with its block where that is not what its parts print.
 *
 * @param names the addresses that have a block in the record's answer.
 */
export function readAddresses<T extends object>(record: T, names: readonly string[], switches: Switches): T;
export function readAddresses(record: object, names: readonly string[], switches: Switches): object {
  if (switches.addressForm === 'as-given') return record;
  const result = new Map<string, unknown>(Object.entries(record));
  for (const name of names) {
    const typed = result.get(name);
    if (!isAddress(typed)) continue;
    const read = readAddress(typed);
    const block = addressBlock(typed);
    result.set(name, read);
    if (JSON.stringify(block) !== JSON.stringify(addressBlock(read))) result.set(`${name}Block`, block);
  }
  return Object.fromEntries(result);
}

function readAddress(address: Address): Address {
  const [Addr1, Addr2, Addr3, Addr4, Addr5] = linesOf(address).filter(isText);
  const { State, Country } = address;
  const isHome =
    Country !== undefined && /^(u\.?s\.?(a\.?)?|united states( of america)?)$/i.test(Country.trim());
  const read = {
    ...address,
    Addr1,
    Addr2,
    Addr3,
    Addr4,
    Addr5,
    State: stateCode(State),
    Country: isHome ? 'USA' : Country,
  };
  return Object.fromEntries(Object.entries(read).filter(([, part]) => part !== undefined));
}

function linesOf({ Addr1, Addr2, Addr3, Addr4, Addr5 }: Address): readonly (string | undefined)[] {
  return [Addr1, Addr2, Addr3, Addr4, Addr5];
}

function isAddress(value: unknown): value is Address {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
