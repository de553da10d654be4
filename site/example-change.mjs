// Writes a changed copy of Kelviq's document, for the example of a change report: node example-change.mjs FILE

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './pages.mjs';

const SOURCE = 'specs/kelviq/openapi.yaml';

/** One change of each kind that a report tells apart. */
const CHANGES = [
  ['          description: The page number of results to return.\n', '          description: The number of the page, from 1.\n'],
  ['        - name: page_size\n', '        - name: archived\n          in: query\n          schema:\n            type: boolean\n        - name: page_size\n'],
  ['            10000.\n          schema:\n            type: integer\n', '            100.\n          schema:\n            type: integer\n            maximum: 100\n'],
  ['        email:\n          type: string\n          format: email\n', '        email:\n          type: string\n'],
  ['        customerId:\n          type: string\n', '        externalId:\n          type: string\n        customerId:\n          type: string\n          format: uuid\n'],
];

let text = readFileSync(path.join(root, SOURCE), 'utf8');
for (const [before, after] of CHANGES) {
  if (!text.includes(before)) {
    throw new Error(`${SOURCE} does not have this text any more, which site/example-change.mjs replaces:\n${before}`);
  }
  text = text.replace(before, after);
}
writeFileSync(process.argv[2], text);
