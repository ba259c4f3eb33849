/**
 * Loaded into a program before its own code (`node --import`). It numbers the points at which the program makes
 * something last or lets something leave: before and after every commit of SQLite and of PostgreSQL, and at the
 * beginning and the end of every HTTP exchange. At the one that AUTOSYNC_KILL_POINT names, the program ends by
 * SIGKILL, in the middle of what it was doing. The program itself knows nothing of this. With
 * AUTOSYNC_KILL_ON_SIGNAL=1 it counts from the moment at which SIGUSR2 comes.
 *
 * AUTOSYNC_KILL_REPORT is the file that takes a line of JSON: `{"point", "place"}` at the kill, or
 * `{"points"}`, their number, where the program came to its end.
 */
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';

const killPoint = Number(process.env['AUTOSYNC_KILL_POINT'] ?? 0);
const report = process.env['AUTOSYNC_KILL_REPORT'] ?? '';
let isCounting = process.env['AUTOSYNC_KILL_ON_SIGNAL'] !== '1';
let points = 0;

process.on('SIGUSR2', () => {
  isCounting = true;
});

function reach(place) {
  if (!isCounting) return;
  points += 1;
  if (points !== killPoint) return;
  appendFileSync(report, `${JSON.stringify({ point: points, place })}\n`);
  process.kill(process.pid, 'SIGKILL');
}

process.once('exit', () => appendFileSync(report, `${JSON.stringify({ points })}\n`));

/** What the transaction under way has touched, such as `put operation`. */
let touched = new Set();

// The library's own methods cannot be replaced, but new databases may have a prototype that goes before it.
const { exec, prepare } = DatabaseSync.prototype;
DatabaseSync.prototype = Object.create(DatabaseSync.prototype, {
  exec: {
    value: function (sql) {
      return watched(sql, () => exec.call(this, sql));
    },
  },
  prepare: {
    value: function (sql, ...rest) {
      const statement = prepare.call(this, sql, ...rest);
      const { run } = statement;
      const value = (...values) => {
        note(sql, values);
        return watched(sql, () => run.apply(statement, values));
      };
      return Object.defineProperty(statement, 'run', { value });
    },
  },
});

function watched(sql, work) {
  if (sql.startsWith('BEGIN')) touched = new Set();
  if (sql !== 'COMMIT') return work();
  const place = `commit of ${[...touched].toSorted(undefined).join(', ') || 'nothing'}`;
  reach(`before the ${place}`);
  const result = work();
  reach(`after the ${place}`);
  return result;
}

function note(sql, values) {
  const found = /^\s*(INSERT|REPLACE|UPDATE|DELETE)(?: OR REPLACE)?(?: INTO| FROM)?\s+(\w+)/.exec(sql);
  if (found === null) return;
  const [, verb, table] = found;
  // The state of an operation tells which commit of its life this is.
  const state = table === 'operation' && verb !== 'DELETE' ? ` ${values[2]}` : '';
  touched.add(`${verb === 'DELETE' ? 'remove' : 'put'} ${table}${state}`);
}

// Only SA has a PostgreSQL; the others start faster without its driver.
if (process.argv[1]?.endsWith('autosync-sa.js')) {
  const { Client } = (await import('pg')).default;
  const query = Reflect.get(Client.prototype, 'query');
  Client.prototype.query = function (...parameters) {
    const [first] = parameters;
    const text = typeof first === 'string' ? first : first?.text;
    if (typeof text !== 'string' || text.toLowerCase() !== 'commit') return query.apply(this, parameters);
    reach('before the commit of PostgreSQL');
    return query.apply(this, parameters).then((answer) => {
      reach('after the commit of PostgreSQL');
      return answer;
    });
  };
}

const pathOf = (url = '') => url.replace(/\?.*/, '').replace(/\/(?=[^/]*\d)[^/]{8,}/g, '/…');

subscribe('undici:request:create', ({ request }) => reach(`before asking SA ${pathOf(request.path)}`));
subscribe('undici:request:trailers', ({ request }) => reach(`after asking SA ${pathOf(request.path)}`));
subscribe('http.client.request.start', ({ request }) =>
  reach(`before asking QuickBooks ${pathOf(request.path)}`),
);
subscribe('http.client.response.finish', ({ request }) =>
  reach(`after asking QuickBooks ${pathOf(request.path)}`),
);
subscribe('http.server.request.start', ({ request }) => reach(`before answering ${pathOf(request.url)}`));
subscribe('http.server.response.finish', ({ request }) => reach(`after answering ${pathOf(request.url)}`));
