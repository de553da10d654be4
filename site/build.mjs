// Builds the site into target/site: guides, decisions and READMEs as pages, charts of the benchmarks, and, where they were made, Javadoc and example reports.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vitepress';
import { charts } from './charts.mjs';
import { base, pageName, pages, root, withLinks } from './pages.mjs';

/** Within this folder, where Node finds the packages that the pages need. */
const staged = path.join(root, 'site/target/pages');
const output = path.join(root, 'target/site');

/** What other commands have made; bin/build-site runs them. */
const MODULES = ['', 'integrations'];
const EXAMPLES = path.join(root, 'target/site-example');

rmSync(staged, { recursive: true, force: true });
rmSync(output, { recursive: true, force: true });
stagePages();
stageCharts();
stageJavadoc();
stageExamples();
await build(path.join(root, 'site'), { outDir: output });

function write(file, text) {
  const target = path.join(staged, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function stagePages() {
  const files = pages();
  const known = new Set(files);
  const image = (file) => cpSync(path.join(root, file), path.join(staged, 'public', file));
  for (const file of files) {
    write(pageName(file), withLinks(file, readFileSync(path.join(root, file), 'utf8'), known, image));
  }
}

function stageCharts() {
  const drawn = charts(readFileSync(path.join(root, 'benchmarks/RESULTS.md'), 'utf8'));
  const sections = drawn.map(({ title, caption, file, images }) => {
    for (const [theme, image] of Object.entries(images)) {
      write(`public/charts/${file}-${theme}.svg`, image);
    }
    const picture = (theme) => `<img class="chart ${theme}" src="${base}charts/${file}-${theme}.svg" alt="${title}: ${caption}">`;
    return `## ${title}\n\n${caption}; longer is more.\n\n${picture('light')}\n${picture('dark')}\n`;
  });
  write(
    'charts.md',
    `# Benchmarks as charts\n\nThe first run of [the results](/benchmarks/RESULTS.md), which say what was measured, where and how.\n\n${sections.join('\n')}`,
  );
}

/** Javadoc is made for each published module. */
function stageJavadoc() {
  const modules = MODULES.flatMap((parent) =>
    readdirSync(path.join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(path.join(root, parent, entry.name, 'target/reports/apidocs/index.html')))
      .map((entry) => ({ name: entry.name, folder: path.join(root, parent, entry.name, 'target/reports/apidocs') })),
  );
  for (const { name, folder } of modules) {
    cpSync(folder, path.join(staged, 'public/javadoc', name), { recursive: true });
    // Debian's JDK 17 leaves out the fonts that its pages name; browsers then take their own.
    write(path.join('public/javadoc', name, 'resources/fonts/dejavu.css'), '');
  }
  // Documents of another tool, which the pages' router does not know.
  const items = modules.map(({ name }) => `<li><a href="${base}javadoc/${name}/index.html" target="_self">${name}</a></li>`);
  const list = items.length === 0 ? 'None was made for this build of the site.' : `<ul>\n${items.join('\n')}\n</ul>`;
  write('javadoc.md', `# Javadoc\n\nThe public classes of each published module.\n\n${list}\n`);
}

function stageExamples() {
  const link = (name, text) => `<a href="${base}${name}/index.html" target="_self">${text}</a>`;
  let text = 'No example was made for this build of the site.';
  if (existsSync(EXAMPLES)) {
    cpSync(EXAMPLES, path.join(staged, 'public'), { recursive: true });
    text = [
      `- The ${link('change-report', 'report of an invented change')} to Kelviq's document, as \`bin/update-spec\` writes it for each new document.`,
      `- The ${link('contract-report', 'report of an invented account')} of Kelviq that does not match the document, as \`bin/check-contract\` writes it.`,
    ].join('\n');
  }
  write('reports.md', `# Reports\n\n${text}\n`);
}
