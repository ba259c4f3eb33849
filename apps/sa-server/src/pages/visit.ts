import { createHash, timingSafeEqual } from 'node:crypto';
import { Failure } from '@autosync/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session, Sessions } from '../login/index.ts';
import { formOf, type Form } from './sent-form.ts';

export const cookieName = 'sa_session';

/** A person's visit of a page: who is signed in, and the mark that the forms of this session carry. */
export interface Visit {
  readonly session: Session & { readonly csrf: string };
  /** What a form sent; empty for a page that is only looked at. */
  readonly form: Form;
}

/** Rejects with `sa.not-signed-in`; and a form that no page of ours made with `sa.not-this-page`. */
export async function visitOf(sessions: Sessions, request: FastifyRequest): Promise<Visit> {
  const token = request.cookies[cookieName];
  if (token === undefined) throw new Failure('sa.not-signed-in');
  const session = await sessions.find(token);
  const csrf = createHash('sha256').update(`form of ${token}`).digest('hex');
  const form = formOf(request.body);
  if (request.method !== 'GET') {
    refuseForeign(request);
    if (!isSame(form['csrf'] ?? '', csrf)) throw new Failure('sa.not-this-page');
  }
  return { session: { ...session, csrf }, form };
}

/** Refuses what a page of another site sends; browsers say where a request comes from. */
export function refuseForeign(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  const { origin, host } = request.headers;
  const isOtherSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const isOtherOrigin = origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
  if (isOtherSite || isOtherOrigin) throw new Failure('sa.not-this-page');
}

export function setCookie(request: FastifyRequest, reply: FastifyReply, session: Session): void {
  void reply.setCookie(cookieName, session.token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    expires: new Date(session.expiresAt),
  });
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
