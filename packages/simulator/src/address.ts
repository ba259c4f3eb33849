/** An address as it is printed, which answers show beside its parts (recorded). */
import type { Address, AddressBlock } from '@autosync/qbxml';

const lineCharactersMax = 41;

/** Undefined for an address that says nothing. */
export function addressBlock(address: Address | undefined): AddressBlock | undefined {
  if (!address) return undefined;
  const { Addr1, Addr2, Addr3, Addr4, Addr5, City, State, PostalCode, Country } = address;
  const region = [State, PostalCode].filter(isText).join(' ');
  const town = [City, region].filter(isText).join(', ');
  const [first, second, third, fourth, fifth] = [Addr1, Addr2, Addr3, Addr4, Addr5, town, Country]
    .filter(isText)
    .map((line) => line.slice(0, lineCharactersMax).trim());
  if (first === undefined) return undefined;
  return { Addr1: first, Addr2: second, Addr3: third, Addr4: fourth, Addr5: fifth };
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
