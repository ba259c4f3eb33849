/** What a person does at the screen in a busy season, good ideas and bad ones. */
import { addDays, amountFromCents, chance, pick } from '@autosync/core';
import { enumerationValues } from '@autosync/qbxml';
import { today } from '../books.ts';
import type { ControlAction } from '../control/control.ts';
import { features } from '../preferences/feature.ts';
import { lists } from '../record-types.ts';
import { transactionTypes } from '../transaction/transaction-types.ts';
import { voidableTypes } from './random-request.ts';
import type { RequestSource } from './random-request.ts';

type Idea = (source: RequestSource) => readonly ControlAction[];

const listTypes = enumerationValues('ListDelType');
const deletable = lists.map(({ type }) => type).filter((type) => listTypes.includes(type));
const mergeable = ['Customer', 'Vendor', 'OtherName', 'Account', 'ItemService', 'ItemNonInventory'] as const;

/** What is closed, locked or covered by a dialog is so for a step or two, or nothing else would happen. */
const ideas: readonly [Idea, ...Idea[]] = [
  ({ random }) => [{ do: 'edit-random', count: 1, seed: random.integer(1, 1_000_000) }],
  ({ choice, random }) => {
    const invoice = choice.openTransaction('Invoice');
    const amount = chance(random, 50) ? { amount: amountFromCents(BigInt(random.integer(1, 9_999))) } : {};
    return invoice ? [{ do: 'pay', invoice: invoice.id, ...amount }] : [];
  },
  ({ choice }) => {
    const payment = choice.transaction('ReceivePayment');
    const account = choice.element('Account');
    if (!payment || !account) return [];
    return [{ do: 'deposit', payments: [payment.id], account: account.id }];
  },
  ({ choice }) => {
    const transaction = choice.transaction(...voidableTypes);
    return transaction ? [{ do: 'void', id: transaction.id }] : [];
  },
  ({ choice }) => {
    const transaction = choice.transaction(...transactionTypes);
    return transaction ? [{ do: 'delete', type: transaction.type, id: transaction.id }] : [];
  },
  ({ choice }) => {
    const element = choice.element(...deletable);
    return element ? [{ do: 'delete', type: element.type, id: element.id }] : [];
  },
  merge,
  merge,
  ({ company, random }) => {
    const through = addDays(today(company.books), -random.integer(0, 50));
    return chance(random, 25) ? [{ do: 'condense', through }] : [];
  },
  ({ company, random }) => {
    const through = chance(random, 40) ? '' : addDays(today(company.books), -random.integer(30, 90));
    return [{ do: 'close-period', through, hasPassword: chance(random, 50) }];
  },
  ({ random }) => [
    {
      do: chance(random, 70) ? 'switch-on' : 'switch-off',
      feature: features[random.integer(0, features.length - 1)] ?? '',
    },
  ],
  ({ choice, random }) => {
    const record = chance(random, 50) ? choice.transaction(...transactionTypes) : choice.element('Customer');
    return record ? [{ do: chance(random, 40) ? 'lock' : 'unlock', id: record.id }] : [];
  },
  ({ random }) => [{ do: chance(random, 70) ? 'back-up' : 'restore-backup' }],
  ({ random }) => [{ do: 'switch-mode', mode: pick(random, ['SingleUser', 'MultiUser']) }],
  () => [{ do: 'close-file' }, { do: 'open-file' }],
  () => [{ do: 'open-dialog' }, { do: 'close-dialog' }],
  () => [{ do: 'forget-message-sets' }],
];

/** One thing that a person does; some of them are two, one after the other. */
export function idea(source: RequestSource): readonly ControlAction[] {
  return pick(source.random, ideas)(source);
}

function merge({ choice, random }: RequestSource): readonly ControlAction[] {
  const type = pick(random, mergeable);
  const [from, into] = [choice.element(type), choice.element(type)];
  if (!from || !into) return [];
  return [{ do: 'merge', type, from: from.id, into: into.id, touchTransactions: chance(random, 50) }];
}
