/** A judge that we did not write: Intuit's schema 13.0, for answers of all kinds. */
import { seededRandom } from '@autosync/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { control } from './control/control.ts';
import { handlers } from './registry.ts';
import { faultOf, hasSchema } from './test-support/schema-judge.ts';
import { furnish, openDesk } from './testing/desk.ts';
import { make, steps } from './testing/random-work.ts';

describe.runIf(hasSchema)("Intuit's schema", () => {
  it('takes every answer to a busy season (seed in the message)', () => {
    fc.assert(
      fc.property(steps, (work) => {
        const desk = openDesk();
        const sample = furnish(desk);
        for (const step of work) make(desk, sample, step);
        const wrong = desk.answers
          .map((answer) => faultOf(answer))
          .filter((problem) => problem !== undefined);
        expect(wrong).toEqual([]);
      }),
      { seed: 20_241_105, numRuns: 8 },
    );
  });

  it('takes the answers about the company, lists, deletions, recovery and iterators', () => {
    const desk = openDesk({ random: seededRandom(3), switches: { recoveredAnswer: 'error-recovery' } });
    const { customer, job } = furnish(desk);
    control(desk.company, { do: 'edit-random', count: 40, seed: 2 });
    for (const name of [
      'HostQuery',
      'CompanyQuery',
      'PreferencesQuery',
      'AccountQuery',
      'ItemQuery',
      'TermsQuery',
    ] as const)
      desk.ask(name, {});
    for (const name of [
      'PaymentMethodQuery',
      'CustomerTypeQuery',
      'StandardTermsQuery',
      'DateDrivenTermsQuery',
    ] as const)
      desk.ask(name, { ActiveStatus: 'All', metaData: 'MetaDataAndResponseData' });
    desk.ask('ListDel', { ListDelType: 'Customer', ListID: job });
    desk.ask('ListDeletedQuery', { ListDelType: ['Customer'] });
    desk.ask('TxnDeletedQuery', { TxnDelType: ['Invoice'] });
    desk.ask('CustomerQuery', { iterator: 'Start', MaxReturned: 2 });
    desk.ask('CustomerMod', { CustomerMod: { ListID: customer, EditSequence: '1' } });
    const add = { name: 'CustomerAdd', body: { CustomerAdd: { Name: 'Zed' } } } as const;
    desk.send([add], { newMessageSetID: 'a' });
    desk.send([add], { newMessageSetID: 'a' });
    desk.send([], { oldMessageSetID: 'nothing' });
    expect(desk.answers.map((answer) => faultOf(answer)).filter(Boolean)).toEqual([]);
    expect(faultOf((desk.answers[0] ?? '').replace('<ListID>', '<Wrong/><ListID>'))).toBeDefined();
  });

  it('takes the answers of every list, full and with all features on', () => {
    const desk = openDesk();
    furnish(desk);
    for (const feature of ['sales-tax', 'class-tracking'])
      control(desk.company, { do: 'switch-on', feature });
    const add = (name: string, fields: string) =>
      desk.sendText(wrapped(`<${name}AddRq><${name}Add>${fields}</${name}Add></${name}AddRq>`));
    const lawn = '<AccountRef><FullName>Lawn income</FullName></AccountRef>';
    for (const name of ['Class', 'VendorType', 'JobType', 'ShipMethod', 'CustomerMsg', 'ItemSubtotal'])
      add(name, '<Name>One</Name>');
    add('Vendor', `<Name>Acme</Name><VendorAddress><Addr1>1 Elm</Addr1></VendorAddress><Notes>x</Notes>`);
    add('OtherName', '<Name>Owner</Name><Phone>1</Phone>');
    add('Employee', '<FirstName>Zoe</FirstName><HiredDate>2020-01-31</HiredDate>');
    add('SalesRep', '<Initial>Z</Initial><SalesRepEntityRef><FullName>Zoe</FullName></SalesRepEntityRef>');
    add('SalesTaxCode', '<Name>Lbr</Name><IsTaxable>0</IsTaxable>');
    add(
      'ItemSalesTax',
      '<Name>State</Name><TaxRate>6</TaxRate><TaxVendorRef><FullName>Acme</FullName></TaxVendorRef>',
    );
    add('ItemSalesTaxGroup', '<Name>All</Name><ItemSalesTaxRef><FullName>State</FullName></ItemSalesTaxRef>');
    add('ItemOtherCharge', `<Name>Fee</Name><SalesOrPurchase>${lawn}</SalesOrPurchase>`);
    add('ItemDiscount', `<Name>Spring</Name><DiscountRatePercent>10</DiscountRatePercent>${lawn}`);
    add('ItemPayment', '<Name>Cash</Name>');
    add(
      'ItemGroup',
      '<Name>Both</Name><ItemGroupLine><ItemRef><FullName>Fee</FullName></ItemRef></ItemGroupLine>',
    );
    add(
      'DataExtDef',
      '<OwnerID>0</OwnerID><DataExtName>Gate</DataExtName><DataExtType>STR255TYPE</DataExtType><AssignToObject>Customer</AssignToObject>',
    );
    expect(desk.answers.filter((answer) => /<\w+AddRs .*statusCode="[^0]/.test(answer))).toEqual([]);
    for (const name of Object.keys(handlers).filter((each) => each.endsWith('Query'))) {
      if (!name.includes('Deleted')) desk.sendText(wrapped(`<${name}Rq/>`));
    }
    expect(desk.answers.map((answer) => faultOf(answer)).filter(Boolean)).toEqual([]);
    expect(desk.answers.length).toBeGreaterThan(60);
  });
});

function wrapped(requests: string): string {
  return `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">${requests}</QBXMLMsgsRq></QBXML>`;
}
