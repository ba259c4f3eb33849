// SA's QB Comparison Report, read to its end as a script would.

/** How many rows there are, how long it took to read them, and how many have causes that are not their difference. */
export async function amountsAddUp(access) {
  const token = await signIn(access);
  const { sa } = access;
  const startedMs = performance.now();
  let [clients, faults, differing] = [0, 0, 0];
  for (let after = ''; after !== undefined;) {
    const page = await call(sa, `comparison?limit=200${after === '' ? '' : `&after=${after}`}`, token);
    for (const { difference, why } of page.rows) {
      clients += 1;
      const cents = why.reduce((sum, { amount }) => sum + centsOf(amount), 0n);
      if (difference === null || cents !== centsOf(difference)) faults += 1;
      if (difference !== '0.00') differing += 1;
    }
    after = page.next;
  }
  return { clients, differing, faults, seconds: ((performance.now() - startedMs) / 1000).toFixed(1) };
}

export async function signIn({ sa, username, password }) {
  return (await call(sa, 'login', undefined, { username, password })).token;
}

/** Every client of SA, by name. */
export async function* customersOf({ sa }, token) {
  for (let after = ''; after !== undefined;) {
    const page = await call(sa, `customers?limit=1000${after === '' ? '' : `&after=${after}`}`, token);
    yield* page.records;
    after = page.next;
  }
}

async function call(sa, path, token, body) {
  const answer = await fetch(`${sa}/api/v1/${path}`, {
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
  });
  if (!answer.ok) throw new Error(`SA answered ${answer.status} to ${path}: ${await answer.text()}`);
  return await answer.json();
}

function centsOf(amount) {
  return BigInt(amount.replace('.', ''));
}
