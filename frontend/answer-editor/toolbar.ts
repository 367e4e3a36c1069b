import { redo, undo } from '@codemirror/commands';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { html, nothing, type TemplateResult } from 'lit';
import { insertBlock } from './blocks.ts';
import { insertLink, TABLE, toggleHeading, toggleList, toggleQuote, toggleWrap } from './markdown.ts';
import { say } from '../say/say.ts';

/** A button of the toolbar. */
interface Tool {
  name: string;
  /** empty if no keys do the same */
  key: string;
  face: TemplateResult;
  use(view: EditorView): void;
}

type Change = (state: EditorState) => TransactionSpec;

const icon = (name: string) => html`<span class="icon icon-${name}"></span>`;

const tool = (name: string, key: string, face: TemplateResult, change: Change): Tool => ({
  name,
  key,
  face,
  use: (view) => view.dispatch(change(view.state)),
});

const TOOLS: readonly Tool[] = [
  tool(say('editor.heading'), '', icon('heading'), toggleHeading),
  tool(say('editor.bold'), 'Ctrl+B', html`<b>B</b>`, (state) => toggleWrap(state, '**')),
  tool(say('editor.italic'), 'Ctrl+I', html`<i>I</i>`, (state) => toggleWrap(state, '*')),
  tool(say('editor.bullets'), 'Ctrl+Shift+8', icon('bullets'), (state) => toggleList(state)),
  tool(say('editor.numbers'), 'Ctrl+Shift+7', icon('numbers'), (state) => toggleList(state, true)),
  tool(say('editor.quote'), 'Ctrl+Shift+9', icon('quote'), toggleQuote),
  tool(say('editor.link'), '', icon('link'), insertLink),
  tool(say('editor.code'), 'Ctrl+E', icon('code'), (state) => toggleWrap(state, '`')),
  tool(say('editor.table'), '', icon('table'), (state) => insertBlock(state, TABLE)),
  { name: say('editor.undo'), key: 'Ctrl+Z', face: icon('undo'), use: (view) => void undo(view) },
  { name: say('editor.redo'), key: 'Ctrl+Y', face: icon('redo'), use: (view) => void redo(view) },
];

/** What the toolbar shows. */
export interface ToolbarState {
  /** whether there is something to format */
  writing: boolean;
  use(doing: (view: EditorView) => void): void;
  /** something to put in, by a button or from the menu; null for nothing */
  outline: { name: string; prominent: boolean } | null;
  putOutline(): void;
  /** whether the preview is shown; null if there is none */
  previewing: boolean | null;
  togglePreview(): void;
}

export function toolbar({ writing, use, outline, putOutline, previewing, togglePreview }: ToolbarState) {
  if (!writing && previewing === null) {
    return nothing;
  }
  return html`<div class="gr-editor-tools">
    ${writing
      ? html`<div class="gr-tool-row" role="toolbar" aria-label=${say('editor.format')} @keydown=${walk}>
          ${TOOLS.map((each, i) => button(each, i, previewing === true, use))}
        </div>`
      : nothing}
    ${outline === null ? nothing : outliner(outline, previewing === true, putOutline)}
    <span class="gr-editor-gap"></span>
    ${previewing === null
      ? nothing
      : html`<button
          type="button"
          class="gr-tool gr-tool-wide"
          aria-pressed=${previewing ? 'true' : 'false'}
          @click=${togglePreview}
        >${say('editor.preview')}</button>`}
  </div>`;
}

/** One of them is on the way of the Tab key; arrows lead to the others. */
function button({ name, key, face, use: act }: Tool, index: number, disabled: boolean, use: ToolbarState['use']) {
  return html`<button
    type="button"
    class="gr-tool"
    aria-label=${name}
    title=${key === '' ? name : say('editor.titled', { name, key })}
    tabindex=${index === 0 ? 0 : -1}
    ?disabled=${disabled}
    @click=${() => use(act)}
  >
    ${face}
  </button>`;
}

/** Arrows, Home and End lead through a toolbar, which goes on behind its end at its start. */
function walk(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement;
  const tools = [...row.querySelectorAll<HTMLButtonElement>('.gr-tool:enabled')];
  const at = tools.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
  const next = to === undefined || at < 0 ? undefined : tools.at(to % tools.length);
  if (next !== undefined) {
    event.preventDefault();
    tools.forEach((each) => (each.tabIndex = each === next ? 0 : -1));
    next.focus();
  }
}

/** Where it is wanted it is a button, elsewhere an entry of a menu. */
function outliner({ name, prominent }: { name: string; prominent: boolean }, disabled: boolean, put: () => void) {
  const button = html`<button type="button" class="gr-tool gr-tool-wide" ?disabled=${disabled} @click=${(event: Event) => {
      (event.target as Element).closest('details')?.removeAttribute('open');
      put();
    }}>
      ${name}
    </button>`;
  return prominent
    ? html`<span class="gr-tool-offer">${button}</span>`
    : html`<details class="gr-tool-menu floating">
        <summary class="gr-tool gr-tool-wide">${say('editor.more')}</summary>
        <div class="gr-tool-choices">${button}</div>
      </details>`;
}
