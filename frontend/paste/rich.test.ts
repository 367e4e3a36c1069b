import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { convert } from './rich.ts';

/** The parser that Turndown brings for places without a browser. */
const domino = createRequire(createRequire(import.meta.url).resolve('turndown'))('@mixmark-io/domino') as {
  createDocument(html: string): Document;
};

function markdown(html: string): string {
  return convert(domino.createDocument(`<html><body>${html}</body></html>`).body).markdown;
}

const GOOGLE = (inside: string) =>
  `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">${inside}</b><br class="Apple-interchange-newline">`;
const span = (words: string, style = 'font-weight:400;font-style:normal') => `<span style="font-size:11pt;${style}">${words}</span>`;
const googleItem = (words: string, level = 1) =>
  `<li dir="ltr" style="list-style-type:disc" aria-level="${level}"><p dir="ltr" role="presentation">${span(words)}</p></li>`;

test('a list with bold and italic words', () => {
  assert.equal(markdown('<ul><li>one</li><li>two</li></ul>'), '- one\n- two');
  assert.equal(markdown('<p><span style="font-weight:700">Bold</span> and <i>italic</i></p>'), '**Bold** and *italic*');
});

test('what Google Docs wraps in a bold element isn’t bold', () => {
  assert.equal(markdown(GOOGLE(`<p>${span('Plain words.')}</p>`)), 'Plain words.');
  assert.equal(
    markdown(GOOGLE(`<p>${span('Some ')}${span('bold', 'font-weight:700')}${span(' and ')}${span('italic', 'font-weight:400;font-style:italic')}</p>`)),
    'Some **bold** and *italic*',
  );
});

test('lists of Google Docs, with a list in a list', () => {
  const inner = `<ul>${googleItem('inner', 2)}</ul>`;
  assert.equal(markdown(GOOGLE(`<ul>${googleItem('one')}${inner}${googleItem('two')}</ul>`)), '- one\n  - inner\n- two');
});

test('headings keep their level and aren’t bold besides', () => {
  assert.equal(markdown(GOOGLE(`<h2 dir="ltr">${span('Title', 'font-weight:700')}</h2><p>${span('Text')}</p>`)), '## Title\n\nText');
});

const wordItem = (words: string, marker: string, level = 1) =>
  `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

test('lists of Word are lists, with their levels and numbers', () => {
  assert.equal(
    markdown(`<p class=MsoNormal>Before<o:p></o:p></p>${wordItem('one', '·')}${wordItem('inner', 'o', 2)}${wordItem('two', '·')}<p class=MsoNormal>After</p>`),
    'Before\n\n- one\n  - inner\n- two\n\nAfter',
  );
  assert.equal(markdown(`${wordItem('first', '1.')}${wordItem('second', '2.')}`), '1. first\n2. second');
});

test('an empty paragraph between Word’s lists begins another', () => {
  assert.equal(markdown(`${wordItem('a', '1.')}<p class=MsoNormal>Then</p>${wordItem('b', '2.')}`), '1. a\n\nThen\n\n2. b');
});

test('pieces that are formatted alike are one', () => {
  assert.equal(markdown('<p><b>one</b><b> two</b> three</p>'), '**one two** three');
});

test('links lead to places that anybody can go to', () => {
  assert.equal(markdown('<a href="https://example.org/a?b=1">here</a>'), '[here](https://example.org/a?b=1)');
  assert.equal(markdown('<a href="https://example.org">https://example.org</a>'), 'https://example.org');
  assert.equal(markdown('<a href="javascript:alert(1)">click</a>'), 'click');
  assert.equal(markdown('<a href="#_Toc1">Contents</a> <a href="file:///C:/x">file</a>'), 'Contents file');
  assert.equal(markdown('<a href="https://www.google.com/url?q=https://example.org/x&amp;sa=D">x</a>'), '[x](https://example.org/x)');
  assert.equal(markdown('<a href="https://example.org/a_(b)">x</a>'), '[x](https://example.org/a_%28b%29)');
});

test('code is code, in a line and in a block', () => {
  assert.equal(markdown('<p>Use <code>select { }</code> here</p>'), 'Use `select { }` here');
  assert.equal(markdown(`<p>${span('Use ')}<span style="font-family:'Courier New',monospace">go run</span></p>`), 'Use `go run`');
  assert.equal(
    markdown('<pre class="language-go"><code>for {\n  work()\n}</code></pre>'),
    '```go\nfor {\n  work()\n}\n```',
  );
  const line = (words: string) => `<p><span style="font-family:Consolas">${words}</span></p>`;
  assert.equal(markdown(`<p>Look:</p>${line('for {')}${line('&nbsp;&nbsp;work()')}${line('}')}`), 'Look:\n\n```\nfor {\n  work()\n}\n```');
});

test('tables are tables, with or without a heading', () => {
  assert.equal(
    markdown('<table><tbody><tr><td><p>Name</p></td><td>Load</td></tr><tr><td><b>A</b></td><td>1|2<br>3</td></tr></tbody></table>'),
    '| Name | Load |\n| --- | --- |\n| **A** | 1\\|2 3 |',
  );
  assert.equal(
    markdown('<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td colspan="2">both</td></tr></tbody></table>'),
    '| a | b |\n| --- | --- |\n| both |  |',
  );
});

test('a table that only lays out a mail is none', () => {
  assert.equal(markdown('<table><tr><td><table><tr><td><p>One</p><p>Two</p></td></tr></table></td></tr></table>'), 'One\n\nTwo');
});

test('lines of a mail', () => {
  assert.equal(markdown('<div dir="ltr"><div>First</div><div><br></div><div>Second<br>line</div></div>'), 'First\n\nSecond  \nline');
  assert.equal(markdown('<blockquote>said before</blockquote>'), '> said before');
});

test('tasks, strikethrough and rules', () => {
  assert.equal(markdown('<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>'), '- [x] done\n- [ ] open');
  assert.equal(markdown('<p>a <s>b</s></p><hr><p>c</p>'), 'a ~~b~~\n\n---\n\nc');
  assert.equal(markdown('<ol start="4"><li>four</li><li>five</li></ol>'), '4. four\n5. five');
});

test('nothing runs and nothing is taken over that isn’t text', () => {
  const pasted = convert(
    domino.createDocument('<body><script>alert(1)</script><style>p{}</style><p onclick="x()">Text<img src="https://example.org/a.png"></p><iframe src="x"></iframe></body>').body,
  );
  assert.deepEqual(pasted, { markdown: 'Text', pictures: 1 });
  assert.equal(markdown('<p>a &lt;b&gt; c &amp;lt;</p>'), 'a \\<b> c &lt;');
  assert.equal(markdown('<p>Nice <img alt="👍" src="x.png"></p>'), 'Nice 👍');
});

test('signs that mean something in Markdown stay what they were, and nothing else is touched', () => {
  assert.equal(markdown('<p>snake_case, 2 * 3, a*b, [1], x &gt; y</p>'), 'snake_case, 2 * 3, a\\*b, [1], x > y');
  assert.equal(markdown('<p># of sensors</p>'), '\\# of sensors');
  assert.equal(markdown('<p>1. typed by hand</p>'), '1. typed by hand');
});
