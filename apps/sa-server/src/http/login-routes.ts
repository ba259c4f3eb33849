import { Secret, type Clock } from '@autosync/core';
import { loginAnswerSchema, loginRequestSchema } from '@autosync/sa/contract';
import { Type } from 'typebox';
import type { Sessions } from '../login/index.ts';
import { bearerOf, type App } from './request.ts';

/** Signing in and out of the API. */
export function loginRoutes(app: App, sessions: Sessions, clock: Clock): void {
  app.route({
    method: 'POST',
    url: '/api/v1/login',
    schema: {
      tags: ['login'],
      summary: 'Sign in',
      security: [],
      body: loginRequestSchema,
      response: { 200: loginAnswerSchema },
    },
    async handler(request) {
      const { username, password } = request.body;
      const session = await sessions.signIn(username, new Secret(password), request.ip);
      const { token, expiresAt, companyName, actor } = session;
      const { companyId, kind } = actor;
      return { token, expiresAt, companyId, companyName, username: actor.username, kind, time: clock.now() };
    },
  });

  app.route({
    method: 'DELETE',
    url: '/api/v1/login',
    schema: { tags: ['login'], summary: 'Sign out', response: { 204: Type.Null() } },
    async handler(request, reply) {
      await sessions.signOut(bearerOf(request));
      await reply.code(204).send(null);
    },
  });
}
