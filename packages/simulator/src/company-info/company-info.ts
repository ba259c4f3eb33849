import type { Address } from '@autosync/qbxml';
import { addressBlock } from '../address.ts';
import { withElements } from '../answer.ts';
import type { Books } from '../books.ts';
import { definitionsOf } from '../data-extension/definition.ts';
import { ownedBy } from '../data-extension/value.ts';
import { keptAnswer } from '../recorded/kept-answer.ts';
import { statusOk } from '../status.ts';
import type { Handlers } from '../work.ts';

const address: Address = { Addr1: '1 Garden Lane', City: 'Springfield', State: 'IL', PostalCode: '62701' };

/** Where what is ordered is sent to, if nothing else is said: the company with its name (recorded). */
export function companyAddress(books: Books): Address {
  const { Addr1, ...place } = keptAnswer(books, 'CompanyRet').CompanyRet?.Address ?? address;
  return { Addr1: books.storage.setting('company name') ?? '', Addr2: Addr1, ...place };
}

/** What company the file belongs to. */
export const companyInfoHandlers: Handlers = {
  CompanyQuery(work, request) {
    const name = work.books.storage.setting('company name') ?? '';
    const extensions = ownedBy(
      definitionsOf(work.books, undefined).flatMap(({ body }) => body.company ?? []),
      request.OwnerID,
    );
    const { CompanyRet: recorded } = keptAnswer(work.books, 'CompanyRet');
    const own = {
      IsSampleCompany: false,
      CompanyName: name,
      LegalCompanyName: name,
      Address: address,
      AddressBlock: addressBlock(address),
      LegalAddress: address,
      FirstMonthFiscalYear: 'January',
      FirstMonthIncomeTaxYear: 'January',
      CompanyType: 'LandscapingServices',
      TaxForm: 'Form1040',
      AccountantCopy: { AccountantCopyExists: false },
    };
    const value = { ...(recorded ?? own), ...(extensions.length > 0 && { DataExtRet: extensions }) };
    return {
      status: statusOk,
      records: [withElements({ element: 'CompanyRet', value }, request.IncludeRetElement)],
    };
  },
};
