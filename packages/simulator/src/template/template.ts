import type { TemplateType } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { anyList, flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { addElement } from '../list/element.ts';
import { queryElements } from '../list/query.ts';
import type { Handlers } from '../work.ts';

/** The template of an invoice that names none (recorded). */
export const invoiceTemplateName = 'Intuit Service Invoice';

/** The templates that come with a file; all names but that of credit memos are recorded ones. */
const builtIn: readonly (readonly [string, TemplateType])[] = [
  [invoiceTemplateName, 'Invoice'],
  ['Intuit Product Invoice', 'Invoice'],
  ['Custom Credit Memo', 'CreditMemo'],
  ['Custom Sales Receipt', 'SalesReceipt'],
  ['Retail Estimate', 'Estimate'],
  ['Custom Sales Order', 'SalesOrder'],
  ['Custom Purchase Order', 'PurchaseOrder'],
];

export const template: ListDefinition<'Template'> = {
  type: 'Template',
  nameSpace: 'Template',
  listName: 'Templates',
  references: {},
  notClearable: [],
  unsupported: [],
  present: (books, element) => ({ element: 'TemplateRet', value: flat(books, element) }),
};

/** Puts the templates of a new file into it. */
export function addTemplates(books: Books): void {
  for (const [name, TemplateType] of builtIn) {
    addElement(books, template, { name, isActive: true, parent: undefined, body: { TemplateType } });
  }
}

/** Only people make templates; a query knows no filter and answers all of them (qbxml.md 3.1). */
export const templateHandlers: Handlers = {
  TemplateQuery: (work, request) =>
    queryElements(
      work,
      { name: 'TemplateQuery', lists: [anyList(template)] },
      { ...request, ActiveStatus: 'All' },
    ),
};
