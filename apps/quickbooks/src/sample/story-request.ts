/** A record of the story as the request with which a bookkeeper's QuickBooks would have got it. */
import { zeroAmount } from '@autosync/core';
import type { Address, Request } from '@autosync/qbxml';
import type { StoryRecord } from '@autosync/records';
import { enumerationValues } from '@autosync/qbxml';
import type { AccountAdd } from '@autosync/qbxml';
import {
  amountOf,
  dateOf,
  groupOf,
  groupsOf,
  isTrue,
  nameOf,
  numberOf,
  percentOf,
  priceOf,
  textOf,
  textsOf,
} from './story-fields.ts';
import type { StoryFields } from './story-fields.ts';
import { creditRequest, invoiceRequest } from './story-sale.ts';
import type { FindId, FindReference } from './story-sale.ts';

export function requestFor(record: StoryRecord, findId: FindId): Request {
  const fields: StoryFields = record.quickbooksFields ?? record.fields;
  const reference = (name: string): { ListID: string } | undefined => {
    const key = textOf(fields, name);
    const id = key === undefined ? undefined : findId(key);
    return id === undefined ? undefined : { ListID: id };
  };
  switch (record.category) {
    case 'Payment Methods':
      return { name: 'PaymentMethodAdd', body: { PaymentMethodAdd: { ...named(fields) } } };
    case 'Terms':
      return termsRequest(fields);
    case 'Customer Types':
      return {
        name: 'CustomerTypeAdd',
        body: { CustomerTypeAdd: { ...named(fields), ParentRef: reference('parent') } },
      };
    case 'Chart of Accounts':
      return accountRequest(fields, reference('parent'));
    case 'Vendors':
      return vendorRequest(fields, reference);
    case 'Sales Tax':
      return salesTaxRequest(fields, findId, reference);
    case 'Employees':
      return employeeRequest(fields);
    case 'Sales Reps':
      return {
        name: 'SalesRepAdd',
        body: {
          SalesRepAdd: {
            Initial: nameOf(fields, 'initials'),
            IsActive: isTrue(fields, 'isActive'),
            SalesRepEntityRef: reference('person') ?? {},
          },
        },
      };
    case 'Items':
      return itemRequest(fields, reference);
    case 'Customers':
      return customerRequest(fields, reference);
    case 'Invoices':
      return invoiceRequest(fields, findId, reference);
    case 'Credits':
      return creditRequest(fields, findId, reference);
    case 'Payments':
      return paymentRequest(fields, findId, reference);
    case 'Refund Checks':
      return refundCheckRequest(fields, findId, reference);
    default: {
      const unreachable: never = record.category;
      return unreachable;
    }
  }
}

function named(fields: StoryFields): { readonly Name: string; readonly IsActive: boolean } {
  return { Name: nameOf(fields, 'name'), IsActive: isTrue(fields, 'isActive') };
}

function termsRequest(fields: StoryFields): Request {
  const DiscountPct = percentOf(fields, 'discountPercent');
  if (textOf(fields, 'kind') === 'date_driven') {
    const DayOfMonthDue = numberOf(fields, 'dueDayOfMonth') ?? 1;
    return {
      name: 'DateDrivenTermsAdd',
      body: { DateDrivenTermsAdd: { ...named(fields), DayOfMonthDue, DiscountPct } },
    };
  }
  const days = { StdDueDays: numberOf(fields, 'dueDays'), StdDiscountDays: numberOf(fields, 'discountDays') };
  return { name: 'StandardTermsAdd', body: { StandardTermsAdd: { ...named(fields), ...days, DiscountPct } } };
}

function accountRequest(fields: StoryFields, parent: { readonly ListID: string } | undefined): Request {
  const AccountAdd = {
    ...named(fields),
    ParentRef: parent,
    AccountType: accountTypeOf(nameOf(fields, 'type')),
    AccountNumber: textOf(fields, 'number'),
    Desc: textOf(fields, 'description'),
  };
  return { name: 'AccountAdd', body: { AccountAdd } };
}

function accountTypeOf(text: string): AccountAdd['AccountType'] {
  if (isAccountType(text)) return text;
  throw new RangeError(`The story has an account of the type ${text}.`);
}

function isAccountType(text: string): text is AccountAdd['AccountType'] {
  return enumerationValues('AccountType').includes(text);
}

function vendorRequest(fields: StoryFields, reference: FindReference): Request {
  const shared = {
    ...named(fields),
    ...personOf(fields),
    Contact: textOf(fields, 'contact'),
    Notes: textOf(fields, 'notes'),
  };
  if (textOf(fields, 'kind') === 'other_name')
    return { name: 'OtherNameAdd', body: { OtherNameAdd: shared } };
  const VendorAdd = {
    ...shared,
    VendorAddress: addressOf(fields, 'address'),
    TermsRef: reference('terms'),
    AccountNumber: textOf(fields, 'accountNumber'),
  };
  return { name: 'VendorAdd', body: { VendorAdd } };
}

function salesTaxRequest(fields: StoryFields, findId: FindId, reference: FindReference): Request {
  const Desc = textOf(fields, 'description');
  const kind = textOf(fields, 'kind');
  if (kind === 'code') {
    const SalesTaxCodeAdd = { ...named(fields), IsTaxable: isTrue(fields, 'isTaxable'), Desc };
    return { name: 'SalesTaxCodeAdd', body: { SalesTaxCodeAdd } };
  }
  const described = { ...named(fields), ItemDesc: Desc };
  if (kind === 'group') {
    const ItemSalesTaxRef = textsOf(fields, 'taxes').map((key) => ({ ListID: findId(key) ?? '' }));
    return {
      name: 'ItemSalesTaxGroupAdd',
      body: { ItemSalesTaxGroupAdd: { ...described, ItemSalesTaxRef } },
    };
  }
  const ItemSalesTaxAdd = {
    ...described,
    TaxRate: percentOf(fields, 'rate'),
    TaxVendorRef: reference('agency'),
  };
  return { name: 'ItemSalesTaxAdd', body: { ItemSalesTaxAdd } };
}

/** QuickBooks makes the name of an employee from its parts. */
function employeeRequest(fields: StoryFields): Request {
  const EmployeeAdd = {
    IsActive: isTrue(fields, 'isActive'),
    FirstName: textOf(fields, 'firstName'),
    MiddleName: textOf(fields, 'middleName'),
    LastName: textOf(fields, 'lastName'),
    JobTitle: textOf(fields, 'jobTitle'),
    HiredDate: dateOf(fields, 'hiredDate'),
    ReleasedDate: dateOf(fields, 'releasedDate'),
  };
  return { name: 'EmployeeAdd', body: { EmployeeAdd } };
}

function personOf(fields: StoryFields) {
  return {
    CompanyName: textOf(fields, 'companyName'),
    Salutation: textOf(fields, 'salutation'),
    FirstName: textOf(fields, 'firstName'),
    MiddleName: textOf(fields, 'middleName'),
    LastName: textOf(fields, 'lastName'),
    Phone: textOf(fields, 'phone'),
    AltPhone: textOf(fields, 'altPhone'),
    Fax: textOf(fields, 'fax'),
    Email: textOf(fields, 'email'),
  };
}

function itemRequest(fields: StoryFields, reference: FindReference): Request {
  const kind = textOf(fields, 'kind');
  const described = { ...named(fields), ItemDesc: textOf(fields, 'description') };
  if (kind === 'subtotal') return { name: 'ItemSubtotalAdd', body: { ItemSubtotalAdd: described } };
  if (kind === 'payment') return { name: 'ItemPaymentAdd', body: { ItemPaymentAdd: described } };
  const taxed = { ParentRef: reference('parent'), SalesTaxCodeRef: reference('salesTaxCode') };
  const percentage = percentOf(fields, 'pricePercent');
  if (kind === 'discount') {
    const rate = percentage === undefined ? { DiscountRate: priceOf(fields, 'price') } : {};
    const ItemDiscountAdd = {
      ...described,
      ...taxed,
      ...rate,
      DiscountRatePercent: percentage,
      AccountRef: reference('incomeAccount'),
    };
    return { name: 'ItemDiscountAdd', body: { ItemDiscountAdd } };
  }
  const common = { ...named(fields), ...taxed };
  const [description, price, cost] = [
    textOf(fields, 'description'),
    priceOf(fields, 'price'),
    priceOf(fields, 'cost'),
  ];
  const [income, expense] = [reference('incomeAccount'), reference('expenseAccount')];
  if (kind === 'inventory') {
    const ItemInventoryAdd = {
      ...common,
      SalesDesc: description,
      SalesPrice: price,
      IncomeAccountRef: income,
      PurchaseCost: cost,
      COGSAccountRef: expense,
      AssetAccountRef: reference('assetAccount'),
    };
    return { name: 'ItemInventoryAdd', body: { ItemInventoryAdd } };
  }
  const sale = expense
    ? {
        SalesAndPurchase: {
          SalesDesc: description,
          SalesPrice: price,
          IncomeAccountRef: income,
          PurchaseCost: cost,
          ExpenseAccountRef: expense,
        },
      }
    : { SalesOrPurchase: { Desc: description, Price: price, PricePercent: percentage, AccountRef: income } };
  if (kind === 'other_charge') {
    return { name: 'ItemOtherChargeAdd', body: { ItemOtherChargeAdd: { ...common, ...sale } } };
  }
  if (kind === 'non_inventory') {
    return { name: 'ItemNonInventoryAdd', body: { ItemNonInventoryAdd: { ...common, ...sale } } };
  }
  return { name: 'ItemServiceAdd', body: { ItemServiceAdd: { ...common, ...sale } } };
}

function customerRequest(fields: StoryFields, reference: FindReference): Request {
  const CustomerAdd = {
    ...named(fields),
    ParentRef: reference('parent'),
    ...personOf(fields),
    BillAddress: addressOf(fields, 'billAddress'),
    ShipAddress: addressOf(fields, 'serviceAddress'),
    CustomerTypeRef: reference('customerType'),
    TermsRef: reference('terms'),
    SalesRepRef: reference('salesRep'),
    SalesTaxCodeRef: reference('salesTaxCode'),
    ItemSalesTaxRef: reference('salesTax'),
    PreferredPaymentMethodRef: reference('paymentMethod'),
    AccountNumber: textOf(fields, 'accountNumber'),
    Notes: textOf(fields, 'notes'),
  };
  return { name: 'CustomerAdd', body: { CustomerAdd } };
}

/** With the name on top, as QuickBooks fills addresses in by itself (bookkeeping.md 6). */
function addressOf(fields: StoryFields, name: string): Address | undefined {
  const address = groupOf(fields, name);
  if (!address) return undefined;
  const person = [textOf(fields, 'firstName'), textOf(fields, 'middleName'), textOf(fields, 'lastName')];
  const top = textOf(fields, 'companyName') ?? person.filter((part) => part !== undefined).join(' ');
  const [Addr1, Addr2, Addr3, Addr4] = [
    top === '' ? undefined : top.slice(0, 41),
    textOf(address, 'line1'),
    textOf(address, 'line2'),
    textOf(address, 'line3'),
  ].filter((line) => line !== undefined);
  return {
    Addr1,
    Addr2,
    Addr3,
    Addr4,
    City: textOf(address, 'city'),
    State: textOf(address, 'state'),
    PostalCode: textOf(address, 'postalCode'),
    Country: textOf(address, 'country'),
  };
}

function paymentRequest(fields: StoryFields, findId: FindId, reference: FindReference): Request {
  const applications = groupsOf(fields, 'applications').map((application) => ({
    TxnID: findId(nameOf(application, 'invoice')) ?? '',
    PaymentAmount: amountOf(application, 'amount'),
  }));
  const ReceivePaymentAdd = {
    CustomerRef: reference('customer') ?? {},
    TxnDate: dateOf(fields, 'date'),
    RefNumber: textOf(fields, 'number'),
    TotalAmount: amountOf(fields, 'amount'),
    PaymentMethodRef: reference('method'),
    Memo: textOf(fields, 'memo'),
    DepositToAccountRef: reference('depositAccount'),
    ...(applications.length > 0 ? { AppliedToTxnAdd: applications } : { IsAutoApply: false }),
  };
  return { name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd } };
}

/** A check on accounts receivable, applied to the payment or credit that it refunds (docs/decisions/0035-refunds-come-from-quickbooks.md). */
function refundCheckRequest(fields: StoryFields, findId: FindId, reference: FindReference): Request {
  const CustomerRef = reference('customer') ?? {};
  const CheckAdd = {
    AccountRef: reference('account') ?? {},
    PayeeEntityRef: CustomerRef,
    RefNumber: textOf(fields, 'number'),
    TxnDate: dateOf(fields, 'date'),
    Memo: textOf(fields, 'memo'),
    IsToBePrinted: false,
    ApplyCheckToTxnAdd: groupsOf(fields, 'refunds').map((refund) => ({
      TxnID: findId(textOf(refund, 'payment') ?? nameOf(refund, 'credit')) ?? '',
      Amount: amountOf(refund, 'amount') ?? zeroAmount,
    })),
    ExpenseLineAdd: [
      {
        AccountRef: { FullName: 'Accounts Receivable' },
        Amount: amountOf(fields, 'amount'),
        CustomerRef,
      },
    ],
  };
  return { name: 'CheckAdd', body: { CheckAdd } };
}
