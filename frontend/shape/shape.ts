import { kindOf, samePreparation } from './kind.ts';
import { leaves } from './leaving.ts';
import { glanceAtNext } from './next-answer.ts';
import { skeletonOf } from './skeleton.ts';

/** A page that comes sooner than this needs no shape before it: one would only flicker. */
const SOON_MS = 80;
/** What hasn't come by then is not coming; the old page is still there to go on with. */
const LATE_MS = 20_000;

/** The router says by this state that a step in the history is one that it has made itself. */
const ROUTERS_OWN = 'vaadin-router-ignore';

/** What the framework says of its connection while an answer of the server is awaited. */
interface ConnectionState {
  addStateChangeListener(listener: (before: string, now: string) => void): void;
}

/** The keys of a page that lead from one of its kind to the next. */
const KEYS_AWAY = ['j', 'k', 'f'];

/** The page that stands in main: a step within it brings no other. */
let shown = location.pathname;
let shownAt = location.href;
let timer: ReturnType<typeof setTimeout> | undefined;
let stop = (): void => {};
/** Whether the server decides if another page comes at all: then its answer ends the waiting. */
let asked = false;

/** The page that was asked for is there, or will not come. */
function end(): void {
  clearTimeout(timer);
  asked = false;
  stop();
  const main = document.querySelector('main[data-waiting]');
  main?.removeAttribute('data-waiting');
  document.querySelector('.skeleton')?.remove();
}

/** A page's path below the application's own. */
function pathOf(href: string): string {
  const base = new URL(document.baseURI).pathname;
  const { pathname } = new URL(href, document.baseURI);
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
}

/** Where the head ends that the next page has too. */
function headEnd(main: HTMLElement, from: string, to: string): number {
  const tabs = main.querySelector('.prep-tabs');
  return tabs?.checkVisibility() && samePreparation(pathOf(from), pathOf(to)) ? tabs.getBoundingClientRect().bottom : 0;
}

/** @param to where the next page is; where only the server knows, the present one, as it is mostly of the same kind */
function show(main: HTMLElement, glance: readonly HTMLElement[] | null, to: string): void {
  main.setAttribute('data-waiting', '');
  const shape = document.createElement('div');
  shape.className = 'skeleton';
  shape.classList.toggle('glance', glance !== null);
  shape.setAttribute('aria-hidden', 'true');
  shape.inert = true;
  const top = glance === null ? Math.max(0, headEnd(main, shownAt, to)) : 0;
  shape.append(...(glance ?? skeletonOf(kindOf(pathOf(to)), top > 0)));
  const { left, width } = main.getBoundingClientRect();
  Object.assign(shape.style, { left: `${left}px`, width: `${width}px`, top: `${top}px` });
  document.body.append(shape);
  timer = setTimeout(end, LATE_MS);
}

/** Waits for the page that a link leads to, or the one before: then the address is there already. */
function wait(main: HTMLElement, from: string, to: string, decided = false): void {
  end();
  const change = new MutationObserver(() => {
    if (location.href !== from) end();
  });
  change.observe(main, { childList: true, subtree: true });
  stop = () => change.disconnect();
  timer = setTimeout(() => show(main, decided ? glanceAtNext(main) : null, to), SOON_MS);
}

addEventListener('click', (event) => {
  const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
  const main = document.querySelector<HTMLElement>('.shell > main');
  if (!link?.href || !main) {
    return;
  }
  const press = {
    button: event.button,
    modified: event.metaKey || event.ctrlKey || event.shiftKey || event.altKey,
  };
  const about = {
    href: link.href,
    target: link.target,
    download: link.hasAttribute('download'),
    ignored: link.hasAttribute('router-ignore'),
  };
  if (leaves(press, about, location.href)) {
    wait(main, location.href, link.href);
  }
});

/** Waits for the page that the server leads to, if it does. */
function waitForServer(decided = false): void {
  const main = document.querySelector<HTMLElement>('.shell > main');
  if (main) {
    wait(main, location.href, location.href, decided);
    asked = true;
  }
}

addEventListener('click', (event) => {
  if (event.composedPath().some((each) => each instanceof Element && each.matches('[data-leads]:not([disabled])'))) waitForServer();
});

// these don't bubble; whoever captures hears them
addEventListener('gr-confirmed', () => waitForServer(true), true);
addEventListener('gr-post', (event) => (event.target as Element).closest('.verdict-bar') && waitForServer(true), true);
addEventListener(
  'gr-key',
  (event) => KEYS_AWAY.includes((event as CustomEvent<{ key: string }>).detail.key) && waitForServer(),
  true,
);

(window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState?.addStateChangeListener(
  (before, now) => {
    if (asked && before === 'loading' && now !== 'loading') setTimeout(() => asked && end());
  },
);

addEventListener('popstate', (event) => {
  const main = document.querySelector<HTMLElement>('.shell > main');
  if (main && event.state !== ROUTERS_OWN && location.pathname !== shown) {
    wait(main, '', location.href);
  }
});

addEventListener('vaadin-router-location-changed', () => {
  shown = location.pathname;
  shownAt = location.href;
  end();
});
