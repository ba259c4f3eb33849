/** What QuickBooks refuses as a whole, before any request is looked at (qbxml.md 7.2). */
export interface Refused {
  readonly hresult: string;
  readonly message: string;
}

export const refusals = {
  structure: {
    hresult: '0x80040400',
    message: 'QuickBooks found an error when parsing the provided XML text stream.',
  },
  otherFileOpen: {
    hresult: '0x8004040A',
    message: 'QuickBooks is already open with another company file.',
  },
  badTicket: { hresult: '0x8004040D', message: 'The session ticket is not valid.' },
  otherMode: { hresult: '0x80040410', message: 'The company file is open in another mode.' },
  rollback: { hresult: '0x80040413', message: 'The value rollbackOnError is not supported.' },
  dialogOpen: { hresult: '0x80040414', message: 'A modal dialog box is showing in QuickBooks.' },
  noApplicationName: { hresult: '0x80040415', message: 'The application name is missing.' },
  noFileOpen: { hresult: '0x80040417', message: 'No company file is open in QuickBooks.' },
  unknownVersion: {
    hresult: '0x80040423',
    message: 'The version of qbXML that was requested is not supported or is unknown.',
  },
} as const satisfies { readonly [situation: string]: Refused };
