import { Failure } from '@autosync/core';
import { requireFullUser, type SaRules } from '@autosync/sa/rules';
import { Type } from 'typebox';
import type { Sessions } from '../login/index.ts';
import { editSample } from '../sample-edit.ts';
import { bearerOf, type App } from './request.ts';

/** Random edits, for trying a sync; only a sample company has them. */
export function sampleRoutes(app: App, rules: SaRules, sessions: Sessions): void {
  app.route({
    method: 'POST',
    url: '/api/v1/sample/edits',
    schema: {
      tags: ['sample'],
      summary: 'Edit records of a sample company at random; Full Users only',
      body: Type.Object({
        count: Type.Integer({ minimum: 0, maximum: 10_000 }),
        seed: Type.Integer({ minimum: 0 }),
      }),
    },
    async handler(request) {
      const { actor, isSample } = await sessions.find(bearerOf(request));
      if (!isSample) throw new Failure('sa.not-found', { what: 'sample company', id: actor.companyId });
      requireFullUser(actor);
      return { edits: await editSample(rules, actor, request.body.count, request.body.seed) };
    },
  });
}
