// Links clients and customers of the same name in the connector's store, where a benchmark does without a first sync.
import path from 'node:path';
import { openSqliteStore } from '../packages/store/dist/sqlite/index.js';
import { customersOf, signIn } from './comparison.mjs';

const linksMax = 1000;

/** `quickbooks` is the text of a CustomerRet list with ListID and FullName. */
export async function linkByName({ access, data }, quickbooks) {
  const idOf = new Map();
  for (const [, id, name] of quickbooks.matchAll(
    /<ListID>([^<]+)<\/ListID>\s*<FullName>([^<]+)<\/FullName>/g,
  ))
    idOf.set(plain(name), id);
  const clients = new Map();
  for await (const record of customersOf(access, await signIn(access))) clients.set(record.id, record);
  const links = [...clients.values()].flatMap(({ id, version, fields }) => {
    const quickbooksId = idOf.get(fullName(clients, fields));
    if (quickbooksId === undefined) return [];
    const baselines = { saBaseline: fields, quickbooksBaseline: fields };
    const rest = { saVersion: version, editSequence: '0', kept: null, lines: [], gone: 'none' };
    return [{ category: 'Customers', saId: id, quickbooksId, ...baselines, ...rest }];
  });
  const store = openSqliteStore({ folder: path.join(data, 'bench-connector'), access: 'write' });
  for (let at = 0; at < links.length; at += linksMax)
    await store.commit(links.slice(at, at + linksMax).map((link) => ({ put: 'link', link })));
  await store.close();
  return links.length;
}

function fullName(clients, { name, parent }) {
  const above = clients.get(parent);
  return above === undefined ? name : `${fullName(clients, above.fields)}:${name}`;
}

function plain(text) {
  const names = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&(\w+);/g, (whole, name) => names[name] ?? whole)
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
