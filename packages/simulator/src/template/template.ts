/** Templates cannot be asked for yet, but every invoice refers to one (recorded). */
export const invoiceTemplateName = 'Intuit Service Invoice';
