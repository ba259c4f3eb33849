import { withElements } from '../answer.ts';
import { definitionsOf } from '../data-extension/definition.ts';
import { ownedBy } from '../data-extension/value.ts';
import { statusOk } from '../status.ts';
import type { Handlers } from '../work.ts';

/** What company the file belongs to. */
export const companyInfoHandlers: Handlers = {
  CompanyQuery(work, request) {
    const name = work.books.storage.setting('company name') ?? '';
    const extensions = ownedBy(
      definitionsOf(work.books, undefined).flatMap(({ body }) => body.company ?? []),
      request.OwnerID,
    );
    const value = {
      IsSampleCompany: false,
      CompanyName: name,
      LegalCompanyName: name,
      Address: { Addr1: '1 Garden Lane', City: 'Springfield', State: 'IL', PostalCode: '62701' },
      AddressBlock: { Addr1: '1 Garden Lane', Addr2: 'Springfield, IL 62701' },
      LegalAddress: { Addr1: '1 Garden Lane', City: 'Springfield', State: 'IL', PostalCode: '62701' },
      FirstMonthFiscalYear: 'January',
      FirstMonthIncomeTaxYear: 'January',
      CompanyType: 'LandscapingServices',
      TaxForm: 'Form1040',
      AccountantCopy: { AccountantCopyExists: false },
      ...(extensions.length > 0 && { DataExtRet: extensions }),
    };
    return {
      status: statusOk,
      records: [withElements({ element: 'CompanyRet', value }, request.IncludeRetElement)],
    };
  },
};
