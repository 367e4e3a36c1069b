import { EditorSelection, type Extension, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, layer, type LayerMarker, RectangleMarker } from '@codemirror/view';

/** Somebody else's caret and selection, on screen. */
export interface Placed {
  client: string;
  name: string;
  /** 0 to 6: the same person has the same one everywhere */
  hue: number;
  anchor: number;
  head: number;
  /** how often its owner moved it: each time its flag shows for a while */
  moves: number;
}

const put = StateEffect.define<readonly Placed[]>();

const placed = StateField.define<readonly Placed[]>({
  create: () => [],
  update(value, transaction) {
    const moved = transaction.docChanged
      ? value.map((cursor) => ({
          ...cursor,
          anchor: transaction.changes.mapPos(cursor.anchor, -1),
          head: transaction.changes.mapPos(cursor.head, -1),
        }))
      : value;
    return transaction.effects.reduce((now, effect) => (effect.is(put) ? effect.value : now), moved);
  },
});

/** A thin line where somebody writes, with their name on a flag. */
class Caret implements LayerMarker {
  readonly cursor: Placed;
  readonly place: RectangleMarker;

  constructor(cursor: Placed, place: RectangleMarker) {
    this.cursor = cursor;
    this.place = place;
  }

  eq(other: LayerMarker): boolean {
    return (
      other instanceof Caret &&
      other.cursor.client === this.cursor.client &&
      other.cursor.name === this.cursor.name &&
      other.cursor.moves === this.cursor.moves &&
      other.place.eq(this.place)
    );
  }

  draw(): HTMLElement {
    const caret = document.createElement('div');
    const flag = document.createElement('span');
    flag.className = 'gr-caret-flag';
    flag.textContent = this.cursor.name;
    caret.append(flag);
    this.dress(caret);
    return caret;
  }

  update(caret: HTMLElement, before: LayerMarker): boolean {
    if (!(before instanceof Caret) || before.cursor.client !== this.cursor.client || before.cursor.name !== this.cursor.name) {
      return false;
    }
    this.dress(caret);
    return true;
  }

  private dress(caret: HTMLElement): void {
    const { hue, moves } = this.cursor;
    const { left, top, height } = this.place;
    // two names for one animation: a move starts it anew
    caret.className = `gr-caret gr-person-${hue} gr-caret-${moves % 2 === 0 ? 'even' : 'odd'}`;
    caret.classList.toggle('gr-caret-first', top < height);
    caret.style.left = `${left}px`;
    caret.style.top = `${top}px`;
    caret.style.height = `${height}px`;
  }
}

const changed = (update: { startState: EditorView['state']; state: EditorView['state']; docChanged: boolean; geometryChanged: boolean }) =>
  update.docChanged || update.geometryChanged || update.startState.field(placed) !== update.state.field(placed);

/** Others' carets and selections, beside the text and never in it. */
export const cursors: Extension = [
  placed,
  layer({
    above: false,
    class: 'gr-swept-layer',
    update: changed,
    markers: (view) =>
      view.state
        .field(placed)
        .filter((cursor) => cursor.anchor !== cursor.head)
        .flatMap((cursor) => [
          ...RectangleMarker.forRange(view, `gr-swept gr-person-${cursor.hue}`, EditorSelection.range(cursor.anchor, cursor.head)),
        ]),
  }),
  layer({
    above: true,
    class: 'gr-caret-layer',
    update: changed,
    markers: (view) =>
      view.state.field(placed).flatMap((cursor) => {
        const [place] = RectangleMarker.forRange(view, '', EditorSelection.cursor(cursor.head));
        return place === undefined ? [] : [new Caret(cursor, place)];
      }),
  }),
];

export function showCursors(view: EditorView, now: readonly Placed[]): void {
  const { length } = view.state.doc;
  const within = now.filter(({ anchor, head }) => Math.min(anchor, head) >= 0 && Math.max(anchor, head) <= length);
  view.dispatch({ effects: put.of(within) });
}

/** The others' carets as they are on screen. */
export function shownCursors(view: EditorView): readonly Placed[] {
  return view.state.field(placed);
}
