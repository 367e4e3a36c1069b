import type { EditorState, TransactionSpec } from '@codemirror/state';
import { type EditorView, WidgetType } from '@codemirror/view';
import { say } from '../say/say.ts';

/** The beginning of an item to do, up to what stands between its brackets. */
const TASK = /^((?:[ \t]|> ?)*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)([ xX])\][ \t]/;

/** Ticks the items between two places, or unticks them if all are ticked. Null if there is none. */
export function tickBetween(state: EditorState, from: number, to: number): TransactionSpec | null {
  const places: { at: number; done: boolean }[] = [];
  for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
    const task = TASK.exec(line.text);
    if (task !== null) {
      places.push({ at: line.from + task[1]!.length, done: task[2] !== ' ' });
    }
    if (line.to >= to) {
      break;
    }
  }
  const undo = places.every(({ done }) => done);
  const changes = places.filter(({ done }) => done === undo).map(({ at }) => ({ from: at, to: at + 1, insert: undo ? ' ' : 'x' }));
  return changes.length === 0 ? null : { changes, userEvent: 'input.task' };
}

/** Ticks the items that are selected. */
export function tickTasks(state: EditorState): TransactionSpec | null {
  const { from, to } = state.selection.main;
  return tickBetween(state, from, to);
}

/** The box of an item to do, in place of its signs. A press on it changes the text, as a key would. */
export class Box extends WidgetType {
  private readonly done: boolean;
  private readonly readOnly: boolean;

  constructor(done: boolean, readOnly: boolean) {
    super();
    this.done = done;
    this.readOnly = readOnly;
  }

  override eq(other: Box): boolean {
    return other.done === this.done && other.readOnly === this.readOnly;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', className: 'gr-task', checked: this.done, disabled: this.readOnly, tabIndex: -1 });
    box.setAttribute('aria-label', this.done ? say('tasks.done') : say('tasks.toDo'));
    // the caret stays where it is
    box.addEventListener('mousedown', (event) => event.preventDefault());
    box.addEventListener('click', (event) => {
      event.preventDefault(); // the text decides what is ticked
      const at = view.posAtDOM(box);
      const tick = view.state.readOnly ? null : tickBetween(view.state, at, at);
      if (tick !== null) {
        view.dispatch(tick);
      }
    });
    return box;
  }
}
