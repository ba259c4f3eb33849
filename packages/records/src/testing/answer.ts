import {
  addAmounts,
  amount,
  amountToPrice,
  divideToPrice,
  multiplyToAmount,
  price,
  priceToAmount,
  type Amount,
} from '@autosync/core';
import {
  check,
  decode,
  encode,
  type CreditMemoAdd,
  type InvoiceAdd,
  type InvoiceLineAdd,
  type ReceivePaymentAdd,
  type Request,
} from '@autosync/qbxml';

/** What is written is checked and read as the newest version of qbXML. */
const version = '16.0';

/** The problems of requests in one message set; none for valid ones. */
export function problemsOfRequests(requests: readonly Request[]) {
  return check({ kind: 'request', onError: 'continueOnError', requests }, { version });
}

interface Answer {
  readonly element: string;
  readonly ret: object;
}

/**
 * The object with which a QuickBooks answers an Add: what was sent, an identity, and what it derives. The
 * request goes through its text on the way.
 */
export function answerTo(sent: Request): Answer {
  const request = throughText(sent);
  if (request.name === 'PaymentMethodAdd')
    return { element: 'PaymentMethodRet', ret: { ...listElement, ...request.body.PaymentMethodAdd } };
  if (request.name === 'StandardTermsAdd')
    return { element: 'StandardTermsRet', ret: { ...listElement, ...request.body.StandardTermsAdd } };
  if (request.name === 'CustomerTypeAdd')
    return { element: 'CustomerTypeRet', ret: { ...listElement, ...request.body.CustomerTypeAdd } };
  if (request.name === 'VendorAdd')
    return { element: 'VendorRet', ret: { ...listElement, ...request.body.VendorAdd } };
  if (request.name === 'OtherNameAdd')
    return { element: 'OtherNameRet', ret: { ...listElement, ...request.body.OtherNameAdd } };
  if (request.name === 'SalesTaxCodeAdd')
    return { element: 'SalesTaxCodeRet', ret: { ...listElement, ...request.body.SalesTaxCodeAdd } };
  if (request.name === 'ItemSalesTaxAdd')
    return { element: 'ItemSalesTaxRet', ret: { ...listElement, ...request.body.ItemSalesTaxAdd } };
  if (request.name === 'ItemSalesTaxGroupAdd')
    return { element: 'ItemSalesTaxGroupRet', ret: { ...listElement, ...request.body.ItemSalesTaxGroupAdd } };
  if (request.name === 'SalesRepAdd')
    return { element: 'SalesRepRet', ret: { ...listElement, ...request.body.SalesRepAdd } };
  if (request.name === 'CustomerAdd')
    return { element: 'CustomerRet', ret: { ...listElement, ...request.body.CustomerAdd } };
  if (request.name === 'ItemServiceAdd')
    return { element: 'ItemServiceRet', ret: { ...listElement, ...request.body.ItemServiceAdd } };
  if (request.name === 'ItemNonInventoryAdd')
    return { element: 'ItemNonInventoryRet', ret: { ...listElement, ...request.body.ItemNonInventoryAdd } };
  if (request.name === 'ItemInventoryAdd')
    return { element: 'ItemInventoryRet', ret: { ...listElement, ...request.body.ItemInventoryAdd } };
  if (request.name === 'ItemOtherChargeAdd')
    return { element: 'ItemOtherChargeRet', ret: { ...listElement, ...request.body.ItemOtherChargeAdd } };
  if (request.name === 'ItemDiscountAdd')
    return { element: 'ItemDiscountRet', ret: { ...listElement, ...request.body.ItemDiscountAdd } };
  if (request.name === 'ItemSubtotalAdd')
    return { element: 'ItemSubtotalRet', ret: { ...listElement, ...request.body.ItemSubtotalAdd } };
  if (request.name === 'ItemPaymentAdd')
    return { element: 'ItemPaymentRet', ret: { ...listElement, ...request.body.ItemPaymentAdd } };
  if (request.name === 'InvoiceAdd')
    return { element: 'InvoiceRet', ret: invoiceRet(request.body.InvoiceAdd) };
  if (request.name === 'CreditMemoAdd')
    return { element: 'CreditMemoRet', ret: creditRet(request.body.CreditMemoAdd) };
  if (request.name === 'ReceivePaymentAdd')
    return { element: 'ReceivePaymentRet', ret: paymentRet(request.body.ReceivePaymentAdd) };
  throw new Error(`${request.name} has no answer here.`);
}

const revision = {
  TimeCreated: '2026-05-02T08:00:00-05:00',
  TimeModified: '2026-05-02T08:00:01-05:00',
  EditSequence: '1777726801',
};

const listElement = { ListID: '8000001A-1777726800', ...revision };

function throughText(request: Request): Request {
  const text = encode({ kind: 'request', onError: 'continueOnError', requests: [request] }, { version });
  const { message, notices } = decode(text);
  const [read] = message.kind === 'request' ? message.requests : [];
  if (!read || notices.length > 0) throw new Error(`${request.name} was not read as it was written.`);
  return read;
}

function invoiceRet({ lines = [], ...header }: InvoiceAdd) {
  return saleRet(header, 'InvoiceLineRet', lines);
}

function creditRet({ lines, ...header }: CreditMemoAdd) {
  return saleRet(header, 'CreditMemoLineRet', lines);
}

function saleRet(
  header: object,
  element: string,
  lines: readonly { readonly value: InvoiceLineAdd }[],
): object {
  const answered = lines.map(({ value }, index) => lineRet(value, index));
  const amounts = answered.map(({ Amount: each }) => each ?? amount('0'));
  return {
    TxnID: '2F-1777726800',
    ...revision,
    ...header,
    Subtotal: addAmounts(...amounts),
    SalesTaxTotal: amount('0'),
    lines: answered.map((value) => ({ element, value })),
  };
}

/** QuickBooks derives the third of quantity, rate and amount; an empty quantity means one. */
function lineRet(line: InvoiceLineAdd, index: number) {
  const { Quantity: count, Rate: rate, Amount: total, ...rest } = line;
  const TxnLineID = `${index + 30}-1777726800`;
  if (!line.ItemRef) return { TxnLineID, ...rest, Amount: undefined };
  const each = rate || (total && count ? divideToPrice(total, count) : amountToPrice(total || amount('0')));
  const derived: Amount = count && each ? multiplyToAmount(count, each) : priceToAmount(each || price('0'));
  return {
    TxnLineID,
    ...rest,
    Quantity: count || undefined,
    Rate: each,
    Amount: total || derived,
  };
}

function paymentRet({ AppliedToTxnAdd: applied = [], ...header }: ReceivePaymentAdd) {
  return {
    TxnID: '30-1777726800',
    ...revision,
    ...header,
    AppliedToTxnRet: applied.map(({ TxnID, PaymentAmount }) => ({
      TxnID,
      TxnType: 'Invoice',
      Amount: PaymentAmount,
    })),
  };
}
