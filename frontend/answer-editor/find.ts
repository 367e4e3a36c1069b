import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  openSearchPanel,
  search,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search';
import type { EditorState, Extension } from '@codemirror/state';
import { EditorView, type KeyBinding, type Panel, panels, type ViewUpdate } from '@codemirror/view';
import { say } from '../say/say.ts';

/** More are counted as "1,000+": nobody goes through them one by one. */
const MOST_COUNTED = 1000;

/** The browser finds only lines that are drawn, which are those near the sight; this finds all. */
export const findKeys: readonly KeyBinding[] = [
  { key: 'Mod-f', run: openSearchPanel },
  { key: 'F3', run: findNext, shift: findPrevious, preventDefault: true },
  { key: 'Escape', run: closeSearchPanel },
];

/** @param above what the panel is put into: it lies over the text, which doesn't move for it */
export function finding(above: HTMLElement): Extension {
  return [
    search({
      top: true,
      createPanel: (view) => new Find(view),
      scrollToMatch: (range) => EditorView.scrollIntoView(range, { y: 'center' }),
    }),
    panels({ topContainer: above }),
  ];
}

/** Where the selected match stands among all, in words. */
export function countOf(state: EditorState, query: SearchQuery): string {
  if (!query.valid) {
    return '';
  }
  const { from, to } = state.selection.main;
  const cursor = query.getCursor(state);
  let all = 0;
  let at = 0;
  for (let next = cursor.next(); !next.done && all < MOST_COUNTED; next = cursor.next()) {
    all++;
    at = next.value.from === from && next.value.to === to ? all : at;
  }
  if (all === 0) {
    return say('find.none');
  }
  const more = all === MOST_COUNTED ? 'yes' : 'no';
  return at > 0 ? say('find.at', { at, all, more }) : say('find.matches', { all, more });
}

class Find implements Panel {
  readonly dom = document.createElement('div');
  readonly top = true;
  private readonly view: EditorView;
  private readonly words = document.createElement('input');
  private readonly count = document.createElement('span');

  constructor(view: EditorView) {
    this.view = view;
    this.dom.className = 'gr-find';
    this.dom.setAttribute('role', 'search');
    this.words.className = 'gr-find-words';
    this.words.type = 'text';
    this.words.autocomplete = 'off';
    this.words.placeholder = say('find.label');
    this.words.setAttribute('aria-label', say('find.label'));
    this.words.setAttribute('main-field', 'true'); // what CodeMirror gives the focus
    this.words.addEventListener('input', () => this.ask());
    this.count.className = 'gr-find-count';
    this.count.setAttribute('role', 'status');
    this.dom.append(
      this.words,
      this.count,
      button(say('find.previous'), 'up', () => findPrevious(view)),
      button(say('find.next'), 'down', () => findNext(view)),
      button(say('find.close'), 'close', () => closeSearchPanel(view)),
    );
    this.dom.addEventListener('keydown', (event) => this.onKey(event));
    this.words.value = getSearchQuery(view.state).search;
    this.recount(view.state);
  }

  mount(): void {
    this.words.select();
  }

  update(update: ViewUpdate): void {
    const query = getSearchQuery(update.state);
    if (query.search !== this.words.value) {
      this.words.value = query.search;
    }
    if (update.docChanged || update.selectionSet || !query.eq(getSearchQuery(update.startState))) {
      this.recount(update.state);
    }
  }

  /** Shows the first match from where one is on; the text keeps its selection until one goes on. */
  private ask(): void {
    const query = new SearchQuery({ search: this.words.value, literal: true });
    this.view.dispatch({ effects: setSearchQuery.of(query) });
    const { from } = this.view.state.selection.main;
    const match = query.valid ? query.getCursor(this.view.state, from).next() : null;
    const first = match?.done === true ? query.getCursor(this.view.state).next() : match;
    if (first && !first.done) {
      const { from: start, to: end } = first.value;
      this.view.dispatch({
        selection: { anchor: start, head: end },
        effects: EditorView.scrollIntoView(start, { y: 'center' }),
      });
    }
  }

  private recount(state: EditorState): void {
    this.count.textContent = countOf(state, getSearchQuery(state));
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation(); // letters here are no keys of the page
    const doing = { Enter: event.shiftKey ? findPrevious : findNext, F3: event.shiftKey ? findPrevious : findNext, Escape: closeSearchPanel }[event.key];
    const inWords = event.target === this.words || event.key !== 'Enter';
    if (doing !== undefined && inWords) {
      event.preventDefault();
      doing(this.view);
    } else if (event.key === 'f' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.words.select();
    }
  }
}

function button(name: string, icon: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'gr-tool';
  made.title = name;
  made.setAttribute('aria-label', name);
  made.append(Object.assign(document.createElement('span'), { className: `icon icon-${icon}` }));
  made.addEventListener('click', act);
  return made;
}
