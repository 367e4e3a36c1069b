let texts = 0;

/**
 * Leads from the numbers in a text to its footnotes and back. What it names them is counted over the whole page, so that
 * two texts with a first footnote each don't meet. The links have no address, since the page's base would change it.
 */
export function linkNotes(text: HTMLElement): void {
  const notes = [...text.querySelectorAll<HTMLElement>('ol.notes[start] > li')];
  if (notes.length === 0) {
    return;
  }
  const name = `gr-note-${++texts}`;
  notes.forEach((note) => {
    const number = note.parentElement!.getAttribute('start');
    const named = [...text.querySelectorAll<HTMLElement>('sup.note-ref')].filter((each) => each.textContent === number);
    let from = named[0];
    note.id = `${name}-${number}`;
    note.tabIndex = -1;
    named.forEach((reference) => {
      leads(reference, `Footnote ${number}`, () => {
        from = reference;
        return note;
      });
      reference.setAttribute('aria-describedby', note.id);
    });
    if (from !== undefined) {
      const back = document.createElement('span');
      back.className = 'note-back'; // its sign is drawn, so that it is no part of the text
      leads(back, `Back to the text, from footnote ${number}`, () => from!);
      (note.lastElementChild ?? note).append(back);
    }
  });
}

function leads(link: HTMLElement, label: string, where: () => HTMLElement): void {
  link.tabIndex = 0;
  link.setAttribute('role', 'link');
  link.setAttribute('aria-label', label);
  const go = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    const target = where();
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  };
  link.addEventListener('click', go);
  link.addEventListener('keydown', (event) => event.key === 'Enter' && go(event));
}
