import { Failure, Secret } from '@autosync/core';
import type { App } from '../http/request.ts';
import type { Sessions } from '../login/index.ts';
import { formOf } from './sent-form.ts';
import { html } from './html.ts';
import { notice, page } from './layout.ts';
import { cookieName, refuseForeign, setCookie, visitOf } from './visit.ts';

/** Signing in and out in the browser. */
export function signInRoutes(app: App, sessions: Sessions): void {
  app.get(
    '/sign-in',
    { schema: { hide: true } },
    async (_request, reply) => await reply.type('text/html; charset=utf-8').send(signInPage('')),
  );

  app.post('/sign-in', { schema: { hide: true } }, async (request, reply) => {
    refuseForeign(request);
    const form = formOf(request.body);
    const { username = '', password = '' } = form;
    try {
      setCookie(request, reply, await sessions.signIn(username, new Secret(password), request.ip));
      return await reply.redirect('/clients', 303);
    } catch (error) {
      if (!(error instanceof Failure) || !['sa.login-refused', 'sa.login-limited'].includes(error.code))
        throw error;
      void reply.code(error.code === 'sa.login-limited' ? 429 : 401).type('text/html; charset=utf-8');
      return await reply.send(signInPage(username, error));
    }
  });

  app.post('/sign-out', { schema: { hide: true } }, async (request, reply) => {
    const { session } = await visitOf(sessions, request);
    await sessions.signOut(session.token);
    void reply.clearCookie(cookieName, { path: '/' });
    return await reply.redirect('/sign-in', 303);
  });
}

function signInPage(username: string, failure?: Failure): string {
  const explanation = failure?.explanation();
  const content = html`<div class="card">
    ${explanation && notice('problem', explanation.summary, failure?.code === 'sa.login-limited' ? explanation.remedy : '')}
    <form method="post" action="/sign-in">
      <div class="field">
        <label for="username">Username</label>
        <input id="username" name="username" value="${username}" autocomplete="username" required autofocus />
      </div>
      <br />
      <div class="field">
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required />
      </div>
      <div class="actions"><button>Sign in</button></div>
    </form>
  </div>`;
  return page({ title: 'Sign in to SA', content }).replace(
    '<main id="main">',
    '<main id="main" class="narrow">',
  );
}
