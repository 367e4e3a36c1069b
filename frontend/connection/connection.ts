import { pageBox, railBox, taken } from '../notices/page.ts';
import { type Box, freeSpot, type Spot, spots } from '../notices/place.ts';
import { backWords, isAway, lostWords, type Writing } from './words.ts';

/** What the framework knows of its connection. */
interface ConnectionState {
  readonly state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
}

const LINE = '.connection-line';
/** Words that somebody may be reading: the line keeps off them too, where there is room. */
const WORDS =
  'vaadin-notification-card, main :is(h1, h2, h3, p, li, td, th, .thread-card, .card, .page-facts > *, gr-answer-editor, gr-passage)';
/** The first of these is one line long. */
const WIDTHS = [560, 400, 300];
/** A request that fails while the page is being left is no lost connection. */
const SURELY_MS = 300;
const SAID_MS = 5000;
const LOOKS_AGAIN_MS = 250;
const TRIES_AGAIN_MS = 1000;
const SAVING_AT_MOST_MS = 15_000;

const line = document.createElement('div');
line.className = 'connection-line';
line.setAttribute('role', 'status'); // read out when there is a pause; it takes no focus
document.body.append(line);

const framework = (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
let away = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function states(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('gr-answer-editor .gr-editor-state:not([data-state="refused"])')];
}

function writing(): Writing {
  if (states().length > 0) {
    return 'text';
  }
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')];
  return fields.some((field) => field.value.trim() !== '' && field.checkVisibility()) ? 'draft' : 'nothing';
}

function say(words: string, back = false): void {
  line.classList.toggle('back', back);
  if (line.textContent !== words) {
    line.textContent = words;
    place();
  }
}

/** A header often leaves room beside its facts. */
function besideTheHead(page: Box): Spot[] {
  return WIDTHS.filter((width) => width <= page.right - page.left - 16).flatMap((width) =>
    [48, 64, 80, 96, 112].map((bottom) => ({ left: page.right - width - 8, bottom, width })),
  );
}

/** Where nothing can be pressed, as notices do. */
function place(): void {
  if (line.textContent === '') {
    return;
  }
  const page = pageBox();
  const spot = freeSpot(
    [...besideTheHead(page), ...spots({ width: innerWidth, height: innerHeight }, page, railBox(page))],
    (width) => {
      line.style.width = `${width}px`;
      return line.offsetHeight;
    },
    taken(LINE, WORDS),
  );
  Object.assign(line.style, { left: `${spot.left}px`, bottom: `${innerHeight - spot.bottom}px`, width: `${spot.width}px` });
}

/**
 * Whether the server answers this window. The framework says so too late, and after some failures not at all; any answer
 * will do, since one that ends the session leads to the login by itself.
 */
async function answers(): Promise<boolean> {
  const clients = (window as { Vaadin?: { Flow?: { clients?: Record<string, { getUIId?(): number }> } } }).Vaadin?.Flow?.clients;
  const ui = Object.values(clients ?? {}).find((client) => client.getUIId !== undefined)?.getUIId?.();
  if (!navigator.onLine || ui === undefined) {
    return false;
  }
  return fetch(`./?v-r=heartbeat&v-uiId=${ui}`, { method: 'POST', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

async function tryAgain(): Promise<void> {
  if (away && (await answers()) && away) {
    back();
  } else if (away) {
    setTimeout(tryAgain, TRIES_AGAIN_MS);
  }
}

function lost(): void {
  if (!away) {
    away = true;
    setTimeout(tryAgain, TRIES_AGAIN_MS);
  }
  clearTimeout(timer);
  const kept = document.querySelector('gr-answer-editor[unkept]') === null;
  say(lostWords(writing(), kept));
  // the editor finds out in its own time whether this browser keeps its text, and somebody may begin to write
  timer = setTimeout(() => away && lost(), LOOKS_AGAIN_MS);
}

function back(since = Date.now()): void {
  away = false;
  clearTimeout(timer);
  const saved = states().every((state) => state.dataset['state'] === 'saved');
  say(backWords(writing(), saved), true);
  if (saved || Date.now() - since > SAVING_AT_MOST_MS) {
    timer = setTimeout(() => say(''), SAID_MS);
  } else {
    timer = setTimeout(() => back(since), LOOKS_AGAIN_MS);
  }
}

function look(): void {
  const now = isAway(navigator.onLine, framework?.state ?? 'connected');
  if (now && !away) {
    lost();
  } else if (!now && away) {
    back();
  }
}

framework?.addStateChangeListener(() => setTimeout(look, SURELY_MS));
addEventListener('offline', look);
addEventListener('online', () => setTimeout(look, SURELY_MS));
addEventListener('resize', place);
addEventListener('scrollend', place, true);
