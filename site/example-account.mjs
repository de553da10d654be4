// Runs a command with the environment of an invented account of Kelviq, which this process serves: node example-account.mjs COMMAND [ARGUMENT]...
// Its second page does not match the vendor's document, for the example of a contract report. Exits with the status of the command.

import { spawn } from 'node:child_process';
import { createServer } from 'node:http';

const PAGE_SIZE = 3;
const NAMES = ['Amber Analytics', 'Birch Bakery', 'Cedar Energy', 'Dune Design', 'Ember Electric', 'Fjord Freight'];

/** What a vendor changes without notice: a value of another type, and one that is absent. */
const DRIFT = { 4: { metadata: { source: 17 } }, 5: { createdOn: null } };

const server = createServer((request, response) => {
  const url = new URL(request.url, origin());
  if (url.pathname !== '/customers/') {
    response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"detail": "Not found."}');
    return;
  }
  const page = Number(url.searchParams.get('page') ?? 1);
  const link = (number) => (number >= 1 && (number - 1) * PAGE_SIZE < NAMES.length ? `${origin()}/customers/?page=${number}` : null);
  const results = NAMES.map(customer).slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  response
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end(JSON.stringify({ count: NAMES.length, next: link(page + 1), previous: link(page - 1), results }));
});
server.listen(0, '127.0.0.1', () => {
  const [command, ...args] = process.argv.slice(2);
  const environment = { ...process.env, KELVIQ_BEARER_TOKEN: 'example', KELVIQ_BASE_URL: origin() };
  spawn(command, args, { env: environment, stdio: 'inherit' }).on('exit', (status) => {
    server.close();
    process.exitCode = status ?? 1;
  });
});

function origin() {
  return `http://127.0.0.1:${server.address().port}`;
}

function customer(name, index) {
  const id = name.toLowerCase().replace(' ', '-');
  return {
    id: `00000000-0000-4000-8000-00000000000${index}`,
    customerId: id,
    name,
    email: `${id}@example.com`,
    details: {},
    metadata: { source: 'sdk_import' },
    billingAddress: null,
    createdOn: '2026-06-04T06:03:30.195790Z',
    modifiedOn: '2026-06-04T06:03:30.195831Z',
    ...DRIFT[index],
  };
}
