/** The company that every schedule is about. */
import type { Actor } from '@autosync/sa/rules';

export const actor: Actor = { companyId: 'green-acre', username: 'office@example.com', kind: 'full' };
export const identity = { name: 'Green Acre', file: 'green-acre.qbw', timeZone: 'America/New_York' };

/** The account to which deposits go. */
export const bankName = 'Checking';

/** When the companies were filled; schedules begin days later. */
export const filledAtMs = Date.parse('2026-03-02T15:00:00Z');
