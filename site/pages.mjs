// Which files of the repository are pages of the site, and where their links lead there.

import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The folder of the site on its server. */
export const base = process.env.SITE_BASE ?? '/';

/** Where a file that is no page is read. */
const REPOSITORY = 'https://github.com/billing-sdks/billing-sdks';

/** Files for those who look at GitHub's own pages, and fixtures of tests. */
const LEFT_OUT = [/^\.github\//, /(^|\/)src\//, /^site\//];

/** Returns the committed Markdown files that are pages, relative to the root. */
export function pages() {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file && existsSync(path.join(root, file)) && !LEFT_OUT.some((pattern) => pattern.test(file)))
    .sort();
}

/** Returns the name of a page's file in the site: a folder's README is its index. */
export function pageName(file) {
  return file.replace(/(^|\/)README\.md$/, '$1index.md');
}

/**
 * Returns a page's text with each relative link as it is in the site.
 *
 * @param {string} file the page, relative to the root
 * @param {string} text its Markdown
 * @param {Set<string>} known all pages, relative to the root
 * @param {(file: string) => void} image is told of each image that is shown
 */
export function withLinks(file, text, known, image) {
  const target = (link) => siteLink(file, link, known, image);
  return outsideCode(text, (line) =>
    line
      .replace(/(\]\()([^)\s]+)(\))/g, (all, before, link, after) => before + target(link) + after)
      .replace(/^(\[[^\]]+\]: )(\S+)/, (all, before, link) => before + target(link)),
  );
}

function siteLink(file, link, known, image) {
  if (/^([a-z]+:|#)/i.test(link)) {
    return link;
  }
  const [place, fragment] = link.split('#', 2);
  const found = path.posix.normalize(path.posix.join(path.posix.dirname(file), decodeURI(place))).replace(/\/$/, '');
  if (!existsSync(path.join(root, found))) {
    throw new Error(`${file}: the link ${link} leads to ${found}, which does not exist`);
  }
  const hash = fragment === undefined ? '' : `#${fragment}`;
  if (known.has(found)) {
    return `/${pageName(found)}${hash}`;
  }
  if (/\.(png|svg)$/.test(found)) {
    image(found);
    return `/${found}`;
  }
  const kind = statSync(path.join(root, found)).isDirectory() ? 'tree' : 'blob';
  return `${REPOSITORY}/${kind}/main/${found}${hash}`;
}

/**
 * Applies a change to text that is neither a block of code nor a span of it. Braces and angle brackets there are text, which the site
 * generator would otherwise take for its templates.
 */
function outsideCode(text, change) {
  let block = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*```/.test(line)) {
        block = !block;
        return line;
      }
      return block || /^ {4}\S/.test(line) ? line : outsideSpans(line, change);
    })
    .join('\n');
}

function outsideSpans(line, change) {
  const spans = [];
  const masked = line.replace(/`[^`]*`/g, (span) => `\u0000${spans.push(span) - 1}\u0000`);
  const changed = change(masked)
    .replace(/\{\{/g, '&#123;&#123;')
    .replace(/<(?!!--)/g, '&lt;');
  return changed.replace(/\u0000(\d+)\u0000/g, (all, index) => spans[index]);
}
