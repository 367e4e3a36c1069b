const TEXT = 'greenroom:comment:';
const PLACE = 'greenroom:comment-place:';
/** What is written for one place may have several parts; each is kept under the place's key with one of these behind it. */
const PARTS = ['', ':words', ':why'];
/** More than anybody leaves lying about; the oldest go first. */
const MOST_KEPT = 50;

/** Tells everybody in the window that drafts came, went or changed. */
export const DRAFTS_CHANGED = 'gr-drafts-changed';

/** The part of localStorage that is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where something was begun: the words of a passage in the version that its author saw. */
export interface Place {
  kind: 'comment' | 'suggestion';
  passage: string;
  from: number;
  to: number;
  version: number;
  quote: string;
}

/** A place with something written for it that was never sent. */
export interface Kept {
  key: string;
  place: Place;
}

/** What was written under a key and not posted yet; empty if nothing, or if the browser won't tell. */
export function draftOf(store: Store, key: string): string {
  try {
    return key === '' ? '' : (store.getItem(TEXT + key) ?? '');
  } catch {
    return '';
  }
}

/** Keeps what is written; blank text is forgotten. */
export function keepDraft(store: Store, key: string, text: string): void {
  try {
    if (key !== '' && text.trim() !== '') {
      store.setItem(TEXT + key, text);
    } else if (key !== '') {
      store.removeItem(TEXT + key);
    }
  } catch {
    // a full or closed store: the text is still on screen
  }
}

/** Keeps where something is written, so that it is found again there and nowhere else. */
export function keepPlace(store: Store, key: string, place: Place): void {
  try {
    const value = JSON.stringify(place);
    if (key !== '' && store.getItem(PLACE + key) !== value) {
      store.setItem(PLACE + key, value);
    }
  } catch {
    // as above
  }
}

/** All that is written for one place, in short. */
export function wordsOf(store: Store, key: string): string {
  return PARTS.map((part) => draftOf(store, key + part).trim())
    .filter((text) => text !== '')
    .join(' · ');
}

/** Throws away what is kept under a key, with its parts and its place. */
export function discard(store: Store, key: string): void {
  PARTS.forEach((part) => keepDraft(store, key + part, ''));
  try {
    store.removeItem(PLACE + key);
  } catch {
    // as above
  }
}

/** What was sent under a key and not answered yet, the oldest first. */
const sent = new Map<string, string[]>();

/** What is written under a key, and its parts, is sent now. */
export function noteSent(store: Store, key: string): void {
  if (key === '') return;
  PARTS.map((part) => key + part).forEach((each) => sent.set(each, [...(sent.get(each) ?? []), draftOf(store, each)]));
}

/** It was refused. */
export function noteRefused(key: string): void {
  PARTS.forEach((part) => sent.get(key + part)?.shift());
}

/**
 * What was sent under a key has arrived, and is forgotten. Whoever went on writing meanwhile, since no answer came, keeps that:
 * under another key, with the same place, since nothing comes under the first one any more.
 *
 * @param fresh makes the other key of a first one
 */
export function arrived(store: Store, key: string, fresh: (key: string) => string): void {
  const was = sent.get(key)?.shift();
  const now = draftOf(store, key);
  if (was === undefined || now === '' || now.trim() === was.trim()) {
    keepDraft(store, key, '');
    return;
  }
  const part = PARTS.find((each) => each !== '' && key.endsWith(each)) ?? '';
  const first = key.slice(0, key.length - part.length);
  const place = placeOf(store, PLACE + first);
  if (place !== null) {
    keepDraft(store, key, '');
    keepDraft(store, fresh(first) + part, now);
    keepPlace(store, fresh(first), place);
  }
}

/** What somebody has begun and not sent, by its beginning; places without a word left are forgotten. */
export function keptOf(store: Store, keys: readonly string[], owner: string): Kept[] {
  const kept: Kept[] = [];
  if (owner === '') {
    return kept;
  }
  for (const full of keys) {
    const key = full.slice(PLACE.length);
    if (!full.startsWith(PLACE) || !key.startsWith(`${owner}:`)) {
      continue;
    }
    const place = placeOf(store, full);
    if (place === null || wordsOf(store, key) === '') {
      discard(store, key);
    } else {
      kept.push({ key, place });
    }
  }
  return kept.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(-MOST_KEPT);
}

/** The names of all that a browser keeps; none if it won't tell. */
export function keysOf(store: Storage): string[] {
  try {
    return Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  } catch {
    return [];
  }
}

function placeOf(store: Store, full: string): Place | null {
  try {
    const place = JSON.parse(store.getItem(full) ?? 'null') as Partial<Place> | null;
    return typeof place?.passage === 'string' && typeof place.from === 'number' && typeof place.to === 'number'
      ? (place as Place)
      : null;
  } catch {
    return null;
  }
}

/** Says in the window that something changed. */
export function tellOfDrafts(): void {
  dispatchEvent(new CustomEvent(DRAFTS_CHANGED));
}
