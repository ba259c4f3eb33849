import { price, quantity } from '@autosync/core';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { openPages } from '../testing/pages.ts';

const servers: FastifyInstance[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

describe('the page of an invoice', () => {
  it('shows the items of a group behind the group', async () => {
    const { page, company, server } = await openPages();
    servers.push(server);
    company.perform({
      name: 'AccountAdd',
      body: { AccountAdd: { Name: 'Moss income', AccountType: 'Income' } },
    });
    const [customer] = company.books.storage.elementKeys({ types: ['Customer'], isActive: true });
    const SalesOrPurchase = { Price: price('7'), AccountRef: { FullName: 'Moss income' } };
    company.perform({
      name: 'ItemServiceAdd',
      body: { ItemServiceAdd: { Name: 'Raking moss', SalesOrPurchase } },
    });
    const ItemGroupLine = [{ ItemRef: { FullName: 'Raking moss' }, Quantity: quantity('3') }];
    company.perform({
      name: 'ItemGroupAdd',
      body: { ItemGroupAdd: { Name: 'Moss away', ItemGroupLine } },
    });
    const value = { ItemGroupRef: { FullName: 'Moss away' }, Quantity: quantity('2') };
    const lines = [{ element: 'InvoiceLineGroupAdd' as const, value }];
    const CustomerRef = { ListID: customer?.id ?? '' };
    company.perform({ name: 'InvoiceAdd', body: { InvoiceAdd: { CustomerRef, lines } } });
    const newest = { offset: 0, count: 1 };
    const [latest] = company.books.storage.latestTransactions(['Invoice'], newest);
    const shown = await page(`/records/Invoice/${latest?.id}`);
    expect(shown).toMatch(/Moss away[^]*42\.00[^]*Raking moss[^]*6[^]*7\.00[^]*42\.00/);
  });
});
