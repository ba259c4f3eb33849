/** The pages for people. */
import type { FastifyInstance } from 'fastify';
import type { SettableClock } from '../clock.ts';
import type { Office } from '../office.ts';
import type { Recent } from '../recent.ts';
import type { Turns } from '../turns.ts';
import { page } from './page.ts';

export interface PageOptions {
  readonly office: Office;
  readonly clock: SettableClock;
  readonly recent: Recent;
  readonly turns: Turns;
}

export function servePages(server: FastifyInstance, { office }: PageOptions): void {
  server.get('/', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page(office.company)),
  );
}
