// Draws the tables of benchmarks/RESULTS.md as bar charts, for light and dark pages.

const BAR = 22;
const GAP = 10;
const LABELS = 290;
const BARS = 330;
const WIDTH = LABELS + BARS + 70;

const THEMES = {
  light: { text: '#1f2328', line: '#d0d7de', bar: '#8c959f', own: '#0969da' },
  dark: { text: '#e6edf3', line: '#30363d', bar: '#6e7681', own: '#58a6ff' },
};

/** A measured value: a ratio with the middle half of its turns, or an amount of memory. */
const VALUE = /^\d+(\.\d+)? (\(|MB)/;

/**
 * Returns the charts of the first run, each of the first column of a table that has measured values.
 *
 * @param {string} results the Markdown of RESULTS.md
 */
export function charts(results) {
  return tables(results).flatMap(({ title, header, rows }) => {
    const column = header.findIndex((name, index) => rows.every((row) => VALUE.test(row[index])));
    if (column < 1) {
      return [];
    }
    const bars = rows.map((row) => ({
      label: row.slice(0, column).join(', ').replaceAll('`', ''),
      value: Number.parseFloat(row[column]),
      text: row[column].split(' (')[0],
    }));
    const images = Object.fromEntries(Object.entries(THEMES).map(([name, theme]) => [name, svg(title, bars, theme)]));
    return [{ title, caption: header[column], file: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'), images }];
  });
}

/** Returns the tables of the first run with their titles. */
function tables(results) {
  const found = [];
  let title = '';
  for (const block of results.split(/\n## /)[1].split(/\n\n+/)) {
    if (block.startsWith('### ')) {
      title = block.slice(4).trim();
    } else if (block.startsWith('|')) {
      const [header, , ...rows] = block.trim().split('\n').map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
      found.push({ title, header, rows });
    }
  }
  return found;
}

function svg(title, bars, theme) {
  const height = bars.length * (BAR + GAP) + GAP;
  const most = Math.max(...bars.map(({ value }) => value));
  const lines = bars.map(({ label, value, text }, index) => {
    const top = GAP + index * (BAR + GAP);
    const width = Math.max(1, Math.round((BARS * value) / most));
    const colour = label.startsWith('SDK') ? theme.own : theme.bar;
    return [
      `  <text x="${LABELS - 8}" y="${top + 16}" text-anchor="end">${escape(label)}</text>`,
      `  <rect x="${LABELS}" y="${top}" width="${width}" height="${BAR}" rx="3" fill="${colour}"/>`,
      `  <text x="${LABELS + width + 8}" y="${top + 16}">${escape(text)}</text>`,
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="system-ui, sans-serif" font-size="14" fill="${theme.text}">`,
    `  <title>${escape(title)}</title>`,
    `  <path d="M${LABELS} 0V${height}" stroke="${theme.line}"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
