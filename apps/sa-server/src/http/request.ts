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

/**
 * Refuses parameters that an address does not take: a mistyped one would be passed over in silence, and the
 * answer be another than the one that was asked for. Throws `sa.request-malformed`.
 */
export function refuseUnknownParameters(request: FastifyRequest): void {
  const schema: unknown = request.routeOptions.schema?.querystring;
  const known = Object.keys(Object(Reflect.get(Object(schema), 'properties')));
  const unknown = Object.keys(Object(request.query)).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const taken = known.length === 0 ? 'takes none' : `takes ${known.join(', ')}`;
  const detail = `"${unknown}" is no parameter here: this address ${taken}.`;
  throw new Failure('sa.request-malformed', { place: `the parameter ${unknown}`, detail });
}

/** The token of the request's `Authorization: Bearer …`. Throws `sa.not-signed-in` where there is none. */
export function bearerOf(request: FastifyRequest): string {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Failure('sa.not-signed-in');
  return token;
}
