import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import fastifySwagger from '@fastify/swagger';
import { TypeBoxValidatorCompiler, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { Failure, type Clock } from '@autosync/core';
import type { SaRules } from '@autosync/sa/rules';
import fastify, { type FastifyBaseLogger } from 'fastify';
import type { Sessions } from '../login/index.ts';
import { pages } from '../pages/index.ts';
import { loginRoutes } from './login-routes.ts';
import { failureOfError, replyProblem } from './problem-reply.ts';
import { reportRoutes } from './report-routes.ts';
import { bearerOf, refuseUnknownParameters, type ActorOf, type App } from './request.ts';
import { resourceRoutes } from './resource-routes.ts';
import { sampleRoutes } from './sample-routes.ts';
import { syncRoutes } from './sync-routes.ts';

export interface AppParts {
  readonly rules: SaRules;
  readonly sessions: Sessions;
  readonly clock: Clock;
  readonly logger: FastifyBaseLogger;
  /** Requests a minute from one address; a connector in full run makes some thousands. */
  readonly requestsMaxPerMinute: number;
}

/** The HTTP side of SA: the API under `/api/v1`, its OpenAPI document, and the pages. */
export async function createApp({
  rules,
  sessions,
  clock,
  logger,
  requestsMaxPerMinute,
}: AppParts): Promise<App> {
  const app: App = fastify({
    loggerInstance: logger,
    bodyLimit: 16 * 1024 * 1024,
    // A connector keeps its connection open between requests; that must not hold up the end of SA.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  // Answers are typed where they are made; a second shaping could only change them.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  app.setErrorHandler(async (error, request, reply) => {
    const failure = failureOfError(error);
    if (failure.code === 'sa.failed')
      request.log.error({ error: failure.cause ?? failure }, 'a request failed');
    return await replyProblem(reply, failure);
  });
  app.setNotFoundHandler(async (request, reply) => {
    const failure = new Failure('sa.not-found', { what: 'page', id: request.url.slice(0, 200) });
    return await replyProblem(reply, failure);
  });
  takeEmptyBodies(app);
  await guard(app, requestsMaxPerMinute);
  await app.register(fastifySwagger, { openapi: openApi });
  const actorOf: ActorOf = async (request) => (await sessions.find(bearerOf(request))).actor;
  await app.register(async (api: App) => {
    api.addHook('preValidation', async (request) => {
      refuseUnknownParameters(request);
      await Promise.resolve();
    });
    loginRoutes(api, sessions, clock);
    syncRoutes(api, rules, actorOf);
    reportRoutes(api, rules, actorOf);
    resourceRoutes(api, rules, actorOf);
    sampleRoutes(api, rules, sessions);
    api.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
    await Promise.resolve();
  });
  await app.register(async (people: App) => {
    pages(people, { rules, sessions });
    await Promise.resolve();
  });
  return app;
}

async function guard(app: App, requestsMaxPerMinute: number): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // With no referrer at all a browser also hides the origin of our own forms.
    referrerPolicy: { policy: 'same-origin' },
    // SA itself speaks HTTP; what puts TLS in front of it sets this header.
    strictTransportSecurity: false,
  });
  await app.register(fastifyRateLimit, {
    max: requestsMaxPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: () => new Failure('sa.busy'),
  });
  await app.register(fastifyCookie);
  await app.register(fastifyFormbody, { bodyLimit: 1024 * 1024 });
}

const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'SA',
    version: '1.0.0',
    description:
      'The business system of a service company, and the contract that a connector to QuickBooks needs.',
  },
  security: [{ bearer: [] }],
  components: { securitySchemes: { bearer: { type: 'http' as const, scheme: 'bearer' } } },
};

/** A deletion has no body, and many programs say `application/json` all the same: that is no mistake of theirs. */
function takeEmptyBodies(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parse(request, String(body), done);
  });
}
