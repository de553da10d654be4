import { readFileSync } from 'node:fs';
import path from 'node:path';
import { base, pages, root } from '../pages.mjs';

const decisions = pages()
  .filter((file) => file.startsWith('docs/decisions/'))
  .map((file) => ({ text: readFileSync(path.join(root, file), 'utf8').match(/^# (.*)/)[1], link: `/${file.replace(/\.md$/, '')}` }));

const guide = (text, name) => ({ text, link: `/docs/${name}` });

export default {
  title: 'billing-sdks',
  description: 'Java SDKs for five billing vendors that list everything, or fail',
  base,
  srcDir: 'target/pages',
  cacheDir: 'target/cache',
  cleanUrls: false,
  lastUpdated: false,
  // Otherwise browsers ask for /favicon.ico, which does not exist.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: {
    config(markdown) {
      const fence = markdown.renderer.rules.fence;
      markdown.renderer.rules.fence = (tokens, index, ...rest) =>
        tokens[index].info.trim() === 'mermaid'
          ? `<MermaidDiagram code="${encodeURIComponent(tokens[index].content)}" />`
          : fence(tokens, index, ...rest);
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guides', link: '/docs/list-and-resume' },
      { text: 'Benchmarks', link: '/charts' },
      { text: 'Design', link: '/docs/design' },
    ],
    sidebar: [
      {
        text: 'Use an SDK',
        items: [
          { text: 'Start', link: '/' },
          guide('Quickstart', 'quickstart'),
          guide('Authenticate', 'authenticate'),
          guide('Call operations', 'requests'),
          guide('List and resume', 'list-and-resume'),
          guide('Errors', 'errors'),
          guide('Retries and limits', 'retries-and-limits'),
          guide('Rate budgets', 'rate-budgets'),
          guide('Observability', 'observability'),
          guide('Webhooks', 'webhooks'),
          guide('Frameworks', 'frameworks'),
          guide('Proxies and connections', 'connections'),
          guide('Test an application', 'testing'),
          guide('Examples', 'examples'),
          { text: 'Apache Flink', link: '/integrations/flink/' },
        ],
      },
      {
        text: 'Maintain',
        items: [
          guide('Regenerate an SDK', 'regenerate'),
          guide('Add a vendor', 'add-a-vendor'),
          guide('Release', 'releasing'),
          { text: 'Contribute', link: '/CONTRIBUTING' },
          guide('Design', 'design'),
          { text: 'Security', link: '/SECURITY' },
          { text: 'Changes', link: '/CHANGELOG' },
        ],
      },
      {
        text: 'Measured',
        items: [
          { text: 'Charts', link: '/charts' },
          { text: 'Results', link: '/benchmarks/RESULTS' },
          { text: 'How it is measured', link: '/benchmarks/' },
        ],
      },
      { text: 'Decisions', collapsed: true, items: decisions },
      {
        text: 'Reference',
        items: [
          { text: 'Javadoc', link: '/javadoc' },
          { text: 'Reports', link: '/reports' },
        ],
      },
    ],
  },
};
