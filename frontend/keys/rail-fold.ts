/** Folds the rail to icons, or gives it its words back; this browser remembers that. */
const KEPT = 'greenroom.rail';

/** What narrower than this has a rail at all has one of icons, and a phone a bar. */
const WIDE = '(width > 1100px)';

function apply(choice: string | null): void {
  if (choice === 'icons' || choice === 'words') {
    document.documentElement.dataset['rail'] = choice;
  }
}

/** @returns whether there is a rail to fold */
export function toggleRail(): boolean {
  const rail = document.querySelector('.rail');
  if (rail === null || !matchMedia(WIDE).matches) {
    return false;
  }
  const choice = rail.getBoundingClientRect().width < 100 ? 'words' : 'icons';
  apply(choice);
  localStorage.setItem(KEPT, choice);
  return true;
}

apply(localStorage.getItem(KEPT));
