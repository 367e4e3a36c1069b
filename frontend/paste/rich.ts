import TurndownService from 'turndown';
import { tidy } from './tidy.ts';

/** What rich text is in Markdown, and how many pictures it lost by that. */
export interface Pasted {
  markdown: string;
  pictures: number;
}

/** Markdown for HTML from a clipboard. It is parsed in a document of its own, where no script runs and nothing is loaded. */
export function markdownOf(html: string): Pasted {
  return convert(new DOMParser().parseFromString(html, 'text/html').body);
}

/** As {@link markdownOf}, for a body that isn't shown anywhere; it is changed on the way. */
export function convert(body: HTMLElement): Pasted {
  const pictures = tidy(body);
  return { markdown: service().turndown(body).replace(/\n{3,}/g, '\n\n').trim(), pictures };
}

function service(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    strongDelimiter: '**',
  });
  turndown.escape = escape;
  turndown
    .addRule('item', { filter: 'li', replacement: (content, node) => item(content, node) })
    .addRule('struck', { filter: 'del', replacement: (content) => `~~${content}~~` })
    .addRule('link', { filter: 'a', replacement: (content, node) => link(content, node.getAttribute('href') ?? '') })
    .addRule('block of code', { filter: 'pre', replacement: (_content, node) => fence(node) })
    .addRule('cell', {
      filter: ['th', 'td'],
      replacement: (content) => ` ${content.trim().replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')} |`,
    })
    .addRule('row', { filter: 'tr', replacement: row })
    .addRule('part of a table', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content })
    .addRule('table', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` });
  return turndown;
}

/** Only what would look otherwise afterwards. A typed dash or number at the beginning of a line means a list anyway. */
function escape(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/\*(?=\S)|(?<=\S)\*/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('`', '\\`')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
    .replaceAll('~~', '\\~~')
    .replace(/^(\s*)(#{1,6})(?=\s)/, '$1\\$2');
}

function item(content: string, node: HTMLElement): string {
  const list = node.parentElement;
  const first = Number(list?.getAttribute('start') ?? 1);
  const index = Array.from(list?.children ?? []).indexOf(node);
  const marker = list?.nodeName === 'OL' ? `${first + index}. ` : '- ';
  const words = content
    .replace(/^\n+/, '')
    .trimEnd()
    .replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
  return `${marker}${words}${node.nextElementSibling === null ? '' : '\n'}`;
}

function link(content: string, href: string): string {
  const words = content.trim().replace(/\s*\n\s*/g, ' ');
  const target = targetOf(href);
  if (words === '' || target === null) {
    return content;
  }
  const bare = words.replaceAll('\\', '');
  if (target === bare || target === `mailto:${bare}`) {
    return bare;
  }
  return `[${words}](${/[\s()<>]/.test(target) ? target.replace(/[\s()<>]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29') : target})`;
}

/** Where a link leads, if that is a place that anybody can go to. */
function targetOf(href: string): string | null {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  const led = url.hostname.endsWith('google.com') && url.pathname === '/url' ? url.searchParams.get('q') : null;
  if (led !== null) {
    return targetOf(led);
  }
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? href.trim() : null;
}

function fence(node: HTMLElement): string {
  const code = (node.textContent ?? '').replace(/\n+$/, '').replace(/^\n/, '');
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const named = `${node.className} ${node.querySelector('code')?.className ?? ''} ${node.parentElement?.className ?? ''}`;
  const language = /(?:language-|lang-|highlight-source-)([\w+#-]+)/.exec(named)?.[1] ?? '';
  const mark = '`'.repeat(longest + 1);
  return `\n\n${mark}${language}\n${code}\n${mark}\n\n`;
}

function row(content: string, node: HTMLElement): string {
  const first = node === node.closest('table')?.querySelector('tr');
  const line = `|${content.trimEnd()}\n`;
  return first ? `${line}|${' --- |'.repeat(node.children.length)}\n` : line;
}
