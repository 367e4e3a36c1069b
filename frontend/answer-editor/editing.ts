import { defaultKeymap, history, historyKeymap, insertNewlineKeepIndent } from '@codemirror/commands';
import { type ChangeSet, Compartment, EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap, placeholder } from '@codemirror/view';
import { betweenBars } from './bars.ts';
import { cursors } from './cursors.ts';
import { finding, findKeys } from './find.ts';
import { highlights } from './highlights.ts';
import { hush, limited, saying } from './limit.ts';
import { indentItems, outdentItems } from './indent.ts';
import { continueList, markdown, toggleList, toggleQuote, toggleWrap } from './markdown.ts';
import { signs } from './markdown-signs.ts';
import { pasting } from './pasting.ts';
import { putBack, withoutRepetition } from './put-back.ts';
import { received } from './received.ts';
import { tickTasks } from './tasks.ts';


/** What can change about an open editor. */
export interface Settings {
  label: string;
  placeholder: string;
  readOnly: boolean;
  /** how many characters the text may have */
  longest: number;
}

/** What an editor tells. */
export interface Listener {
  typed(changes: ChangeSet): void;
  changed(): void;
  selected(): void;
  /** the text or its lines moved on screen */
  moved(): void;
  compose(): void;
  suggest(): void;
}

const settings = new Compartment();

export function createView(parent: HTMLElement, text: string, initial: Settings, listener: Listener): EditorView {
  const above = document.createElement('div');
  above.className = 'gr-editor-find';
  const panels = document.createElement('div'); // CodeMirror gives it styles of its own
  above.append(panels);
  parent.replaceChildren(above);
  const state = EditorState.create({
    doc: text,
    extensions: [
      history(),
      markdown,
      signs,
      highlights,
      cursors,
      putBack,
      saying,
      pasting(),
      finding(panels),
      EditorView.lineWrapping,
      betweenBars,
      keymap.of([...findKeys, ...keys(listener), ...defaultKeymap, ...historyKeymap]),
      settings.of(extensionsFor(initial)),
      EditorView.updateListener.of((update) => {
        for (const transaction of update.transactions) {
          if (transaction.docChanged && !transaction.annotation(received)) {
            listener.typed(transaction.changes);
          }
        }
        if (update.docChanged) {
          listener.changed();
        }
        if (update.selectionSet || update.focusChanged || update.docChanged) {
          listener.selected();
        }
        if (update.docChanged || update.geometryChanged) {
          listener.moved();
        }
      }),
    ],
  });
  // the editor stands in the page itself; within a slot CodeMirror would take the slot's shadow root for its own
  return new EditorView({ state, parent, root: document, dispatchTransactions: update });
}

/** What somebody else has brought back isn't brought back once more. */
function update(transactions: readonly Transaction[], view: EditorView): void {
  const repetition = transactions.length === 1 ? withoutRepetition(transactions[0]!) : null;
  view.update(repetition === null ? transactions : [...transactions, repetition]);
}

export function settle(view: EditorView, now: Settings): void {
  view.dispatch({ effects: settings.reconfigure(extensionsFor(now)) });
}

/** A read-only text can still be walked through and selected with the keyboard. */
function extensionsFor({ label, placeholder: hint, readOnly, longest }: Settings) {
  return [
    EditorState.readOnly.of(readOnly),
    limited(longest),
    placeholder(hint),
    EditorView.contentAttributes.of({
      'aria-label': label,
      spellcheck: 'true',
      autocapitalize: 'sentences',
      ...(readOnly ? { 'aria-readonly': 'true', inputmode: 'none' } : {}),
    }),
  ];
}

/** How long after Escape the next Tab leaves the text, if no other key comes between. */
const TAB_LEAVES = 60_000;

function letTabLeave(view: EditorView): boolean {
  queueMicrotask(() => view.setTabFocusMode(TAB_LEAVES)); // CodeMirror's own two seconds come after this
  return hush(view);
}

function keys(listener: Listener): KeyBinding[] {
  const edit = (make: (state: EditorState) => TransactionSpec | null) => (view: EditorView) => {
    const spec = view.state.readOnly ? null : make(view.state);
    if (spec !== null) {
      view.dispatch(spec);
    }
    return spec !== null;
  };
  return [
    { key: 'Enter', run: edit(continueList) },
    { key: 'Enter', run: insertNewlineKeepIndent }, // the usual one eats the blank behind the cursor
    { key: 'Tab', run: edit(indentItems), shift: edit(outdentItems) },
    { key: 'Escape', run: letTabLeave },
    { key: 'Ctrl-Alt-x', run: edit(tickTasks) },
    { key: 'Mod-b', run: edit((state) => toggleWrap(state, '**')) },
    { key: 'Mod-i', run: edit((state) => toggleWrap(state, '*')) },
    { key: 'Mod-e', run: edit((state) => toggleWrap(state, '`')) },
    { key: 'Mod-Shift-8', run: edit((state) => toggleList(state)) },
    { key: 'Mod-Shift-7', run: edit((state) => toggleList(state, true)) },
    { key: 'Mod-Shift-9', run: edit(toggleQuote) },
    ...(['compose', 'suggest'] as const).map((wish) => ({
      key: wish === 'compose' ? 'Ctrl-Alt-m' : 'Ctrl-Alt-s',
      run: () => {
        listener[wish]();
        return true;
      },
    })),
  ];
}
