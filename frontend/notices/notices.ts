import { say } from '../say/say.ts';
import { pageBox, railBox, taken as takenBut } from './page.ts';
import { covered, fits, freeSpot, spots, type Spot } from './place.ts';

const CONTAINER = 'vaadin-notification-container';
/** What comes with the answer to a press may take a moment. */
const LOOKS_AGAIN_MS = [50, 250, 700, 2000];

let spot: Spot | undefined;

function heightAt(container: HTMLElement, width: number): number {
  container.style.setProperty('--gr-notice-width', `${width}px`);
  return [...container.children].reduce((sum, card) => sum + (card as HTMLElement).offsetHeight + 8, 0);
}

/** Gives the open notices a place; the one that they have, as long as it is good. */
function place(): void {
  const container = document.querySelector<HTMLElement>(CONTAINER);
  if (!container?.childElementCount) {
    spot = undefined;
    return;
  }
  const taken = takenBut(CONTAINER, '.connection-line:not(:empty)');
  const height = spot ? heightAt(container, spot.width) : 0;
  // a place that was found while the page was still being laid out may turn out to be none
  if (!spot || !fits(spot, height, { width: innerWidth, height: innerHeight }) || covered(spot, height, taken) > 0) {
    const page = pageBox();
    const heights = new Map<number, number>();
    spot = freeSpot(
      spots({ width: innerWidth, height: innerHeight }, page, railBox(page)),
      (width) => heights.get(width) ?? heights.set(width, heightAt(container, width)).get(width)!,
      taken,
    );
  }
  container.style.setProperty('--gr-notice-left', `${spot.left}px`);
  container.style.setProperty('--gr-notice-bottom', `${innerHeight - spot.bottom}px`);
  container.style.setProperty('--gr-notice-width', `${spot.width}px`);
}

function placeSoon(): void {
  if (document.querySelector(CONTAINER)) {
    place();
    LOOKS_AGAIN_MS.forEach((ms) => setTimeout(place, ms));
  }
}

/** The framework's box for a lost session gets a button, the focus, and its role. */
function dress(box: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = box.querySelector('.caption')?.textContent === say('notices.loggedOut') ? say('notices.logIn') : say('notices.reload');
  box.setAttribute('role', 'alertdialog');
  box.append(button);
  button.focus();
}

new MutationObserver((changes) => {
  for (const node of changes.flatMap((change) => [...change.addedNodes])) {
    if (node instanceof HTMLElement && node.matches(CONTAINER)) {
      new MutationObserver(placeSoon).observe(node, { childList: true });
      placeSoon();
    } else if (node instanceof HTMLElement && node.matches('.v-system-error')) {
      dress(node);
    }
  }
}).observe(document.body, { childList: true });

addEventListener('resize', placeSoon);
addEventListener('scrollend', placeSoon, true);
addEventListener('click', placeSoon, true);
addEventListener('keyup', placeSoon, true);
