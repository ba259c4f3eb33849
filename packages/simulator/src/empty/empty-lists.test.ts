import { describe, expect, it } from 'vitest';
import { openDesk } from '../testing/desk.ts';

describe('a list in which the company has nothing', () => {
  it('is answered as recorded for time and mileage: no match, and no error', () => {
    const desk = openDesk();
    for (const name of ['TimeTrackingQuery', 'VehicleMileageQuery', 'PayrollItemWageQuery'] as const) {
      const answer = desk.ask(name, {});
      expect(answer).toMatchObject({
        statusCode: 1,
        statusSeverity: 'Info',
        statusMessage: 'A query request did not find a matching object in QuickBooks',
      });
    }
  });

  it('has no record of any id or name (500), counts none, and cannot be added to here (3250)', () => {
    const desk = openDesk();
    expect(desk.ask('TimeTrackingQuery', { TxnID: ['1-1'] }).statusCode).toBe(500);
    expect(desk.ask('PriceLevelQuery', { FullName: ['Friends'] }).statusCode).toBe(500);
    expect(desk.ask('VehicleQuery', { ListID: ['nonsense'] }).statusCode).toBe(3000);
    expect(desk.ask('LeadQuery', { metaData: 'MetaDataOnly' }).retCount).toBe(0);
    expect(desk.ask('VehicleAdd', { VehicleAdd: { Name: 'Van' } }).statusCode).toBe(3250);
  });
});
