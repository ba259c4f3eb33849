import { withElements } from '../answer.ts';
import { statusOk } from '../status.ts';
import type { Handlers } from '../work.ts';

/** What company the file belongs to. */
export const companyInfoHandlers: Handlers = {
  CompanyQuery(work, request) {
    const name = work.books.storage.setting('company name') ?? '';
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
    };
    return {
      status: statusOk,
      records: [withElements({ element: 'CompanyRet', value }, request.IncludeRetElement)],
    };
  },
};
