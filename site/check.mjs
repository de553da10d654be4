// Opens every page of target/site in headless Chromium: node check.mjs CHROMIUM. Exits with 1 if a link leads nowhere, a page logs an error, asks another
// host for something, or is wider than a telephone, or if the search finds nothing.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './pages.mjs';

const WIDTH = 400;
const output = path.join(root, 'target/site');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json' };

const problems = [];
const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: WIDTH, height: 800 } });
let current = '/';
page.on('console', (message) => message.type() === 'error' && problems.push(`${current}: console: ${message.text()} ${message.location().url}`));
page.on('pageerror', (error) => problems.push(`${current}: ${error.message}`));
page.on('request', (request) => !/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(origin) && problems.push(`${current}: asks for ${request.url()}`));
const visited = await visitAll();
await search();
await browser.close();
server.close();

for (const problem of problems) {
  console.error(problem);
}
console.log(`${visited} pages in Chromium at ${WIDTH} pixels: ${problems.length} problems`);
process.exitCode = problems.length === 0 && visited > 1 ? 0 : 1;

async function serve() {
  const created = createServer((request, response) => {
    const name = decodeURIComponent(request.url.split('?')[0]);
    let file = path.join(output, name);
    if (existsSync(file) && statSync(file).isDirectory()) {
      file = path.join(file, 'index.html');
    }
    if (!file.startsWith(output) || !existsSync(file)) {
      // Browsers ask for this one on their own.
      response.writeHead(name === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => created.listen(0, '127.0.0.1', resolve));
  return created;
}

/** Returns the number of pages that the first page leads to. Documents that other tools made are opened once, and their own links are theirs to check. */
async function visitAll() {
  const found = new Map([['/', new Set()]]);
  const ids = new Map();
  for (const name of found.keys()) {
    current = name;
    const response = await page.goto(origin + name, { waitUntil: 'load' });
    if (response.status() !== 200) {
      problems.push(`${[...found.get(name)][0] ?? name}: leads to ${name}, which is missing`);
      continue;
    }
    if (/^\/(javadoc|change-report|contract-report)\//.test(name)) {
      continue;
    }
    ids.set(name, new Set(await page.$$eval('[id]', (elements) => elements.map((element) => element.id))));
    await diagrams(name);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > WIDTH) {
      problems.push(`${name}: ${width} pixels wide`);
    }
    for (const link of await page.$$eval('a[href]', (elements) => elements.map((element) => element.href))) {
      const url = new URL(link);
      if (url.origin === origin) {
        found.set(url.pathname, (found.get(url.pathname) ?? new Set()).add(`${name} ${decodeURIComponent(url.hash)}`));
      }
    }
  }
  for (const [name, sources] of found) {
    for (const source of sources) {
      const [from, hash] = source.split(' #');
      if (hash && ids.has(name) && !ids.get(name).has(hash)) {
        problems.push(`${from.trim()}: leads to ${name}#${hash}, which the page does not have`);
      }
    }
  }
  return found.size;
}

/** Waits until the diagrams of a page are drawn, with more than the sign that Mermaid draws for an error. */
async function diagrams(name) {
  for (const diagram of await page.$$('.diagram')) {
    try {
      await (await diagram.waitForSelector('svg', { timeout: 20_000 })).waitForSelector('.node');
    } catch (error) {
      problems.push(`${name}: a diagram is not drawn: ${error.message.split('\n')[0]}`);
    }
  }
}

async function search() {
  current = 'search';
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`${origin}/`, { waitUntil: 'load' });
  await page.click('.VPNavBarSearch button');
  await page.fill('.VPLocalSearchBox input', 'PageToken');
  try {
    await page.waitForSelector('.VPLocalSearchBox .result', { timeout: 20_000 });
  } catch (error) {
    problems.push(`search: finds nothing for PageToken: ${error.message.split('\n')[0]}`);
  }
}
