import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { COMPOSING } from '../commentable/commentable.ts';
import { composed, type Highlight, insertions, isBare, markClass, segments } from '../commentable/segments.ts';
import { moved } from './tracked-highlights.ts';

interface Marks {
  ranges: readonly Highlight[];
  active: string | null;
  hovered: string | null;
  shown: DecorationSet;
}

const show = StateEffect.define<readonly Highlight[]>();
const compose = StateEffect.define<Highlight | null>();
const light = StateEffect.define<{ active: string | null; hovered: string | null }>();

const marks = StateField.define<Marks>({
  create: () => ({ ranges: [], active: null, hovered: null, shown: Decoration.none }),
  update(value, transaction) {
    let { ranges, active, hovered } = value;
    if (transaction.docChanged) {
      ranges = moved(ranges, transaction.changes);
    }
    for (const effect of transaction.effects) {
      if (effect.is(show)) {
        ranges = [...effect.value, ...ranges.filter((range) => range.threadId === COMPOSING)];
      } else if (effect.is(compose)) {
        ranges = ranges.filter((range) => range.threadId !== COMPOSING);
        ranges = effect.value ? [...ranges, effect.value] : ranges;
      } else if (effect.is(light)) {
        ({ active, hovered } = effect.value);
      }
    }
    const same = ranges === value.ranges && active === value.active && hovered === value.hovered;
    return same ? value : { ranges, active, hovered, shown: decorate(ranges, active, hovered) };
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.shown),
});

/** Highlights that stay on their words, whoever types. */
export const highlights: Extension = marks;

export function showHighlights(view: EditorView, ranges: readonly Highlight[]): void {
  view.dispatch({ effects: show.of(within(view, ranges)) });
}

/** Whether these are shown already, as after a change that moved them all with the text. */
export function sameHighlights(view: EditorView, ranges: readonly Highlight[]): boolean {
  const shown = allRanges(view).filter((range) => range.threadId !== COMPOSING);
  const wanted = within(view, ranges);
  return (
    shown.length === wanted.length &&
    shown.every((range, i) => {
      const { threadId, from, to, resolved, replacement } = wanted[i]!;
      const same = range.from === from && range.to === to && range.resolved === resolved;
      return same && range.threadId === threadId && (range.replacement ?? null) === (replacement ?? null);
    })
  );
}

export function showComposing(view: EditorView, range: { from: number; to: number } | null): void {
  const [kept] = range ? within(view, [composed(range)]) : [];
  view.dispatch({ effects: compose.of(kept ?? null) });
}

export function lightThreads(view: EditorView, active: string | null, hovered: string | null): void {
  const now = view.state.field(marks);
  if (now.active !== active || now.hovered !== hovered) {
    view.dispatch({ effects: light.of({ active, hovered }) });
  }
}

/** Where a thread's words are on screen. */
export function rangeOf(view: EditorView, threadId: string): Highlight | undefined {
  return view.state.field(marks).ranges.find((range) => range.threadId === threadId);
}

/** All ranges as they are on screen. */
export function allRanges(view: EditorView): readonly Highlight[] {
  return view.state.field(marks).ranges;
}

function within(view: EditorView, ranges: readonly Highlight[]): Highlight[] {
  const { length } = view.state.doc;
  return ranges.filter((range) => range.from >= 0 && (range.from < range.to || isBare(range)) && range.to <= length);
}

/** Suggested words, drawn behind those that they are for. */
class Insert extends WidgetType {
  private readonly threadId: string;
  private readonly text: string;

  constructor(threadId: string, text: string) {
    super();
    this.threadId = threadId;
    this.text = text;
  }

  override eq(other: Insert): boolean {
    return other.threadId === this.threadId && other.text === this.text;
  }

  override toDOM(): HTMLElement {
    const insert = document.createElement('ins');
    insert.className = 'gr-insert';
    insert.dataset['threads'] = this.threadId;
    insert.dataset['text'] = this.text;
    return insert;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

function decorate(ranges: readonly Highlight[], active: string | null, hovered: string | null): DecorationSet {
  const marked = segments(ranges).map((segment) =>
    Decoration.mark({
      class: markClass(segment, active, hovered),
      attributes: { 'data-threads': segment.threads.join(' '), ...(segment.cut ? { role: 'deletion' } : {}) },
    }).range(segment.from, segment.to),
  );
  const inserted = insertions(ranges).map(({ threadId, text, at }) =>
    Decoration.widget({ widget: new Insert(threadId, text), side: 1 }).range(at),
  );
  return Decoration.set([...marked, ...inserted], true);
}
