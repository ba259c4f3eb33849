import { versions } from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import { keptAnswer } from '../recorded/kept-answer.ts';
import { featureMissing, statusOk } from '../status.ts';
import type { Handlers } from '../work.ts';

/** What program this is. Its newest version is that of the schema. */
export const hostHandlers: Handlers = {
  HostQuery(work, request) {
    if (request.IncludeListMetaData) throw featureMissing();
    const value = {
      ProductName: 'Simulated QuickBooks Enterprise 2023',
      MajorVersion: '33',
      MinorVersion: '0',
      Country: 'US',
      SupportedQBXMLVersion: versions.filter((version) => version !== '6.1'),
      IsAutomaticLogin: false,
      QBFileMode: work.books.storage.setting('file mode') ?? 'MultiUser',
      ...keptAnswer(work.books, 'HostRet').HostRet,
    };
    return {
      status: statusOk,
      records: [withElements({ element: 'HostRet', value }, request.IncludeRetElement)],
    };
  },
};
