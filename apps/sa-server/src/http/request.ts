import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Failure } from '@autosync/core';
import type { Actor } from '@autosync/sa/rules';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** Who sends a request to the API. Rejects with `sa.not-signed-in`. */
export type ActorOf = (request: FastifyRequest) => Promise<Actor>;

/** The token of the request's `Authorization: Bearer …`. Throws `sa.not-signed-in` where there is none. */
export function bearerOf(request: FastifyRequest): string {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Failure('sa.not-signed-in');
  return token;
}
