// What everything visible looks like: by what it is and where it stands, the looks that such parts have; and how large
// what has a shape of its own is, by its words.
() => {
  const LOOKS = [
    'color', 'background-color', 'background-image', 'border-top-color', 'border-top-style', 'border-top-width',
    'border-bottom-color', 'border-bottom-style', 'border-bottom-width', 'border-left-width', 'border-right-width',
    'border-top-left-radius', 'box-shadow', 'column-gap', 'row-gap', 'cursor', 'display', 'font-family', 'font-size',
    'font-style', 'font-variant-numeric', 'font-weight', 'letter-spacing', 'line-height', 'list-style-type',
    'margin-top', 'margin-bottom', 'max-width', 'min-height', 'opacity', 'overflow-x', 'overflow-wrap',
    'padding-top', 'padding-bottom', 'padding-left', 'padding-right', 'position', 'text-align', 'text-decoration-line',
    'text-overflow', 'text-transform', 'vertical-align', 'white-space', 'z-index',
  ];
  const name = (element) => {
    const classes = [...element.classList].filter((each) => !/^(cm|ͼ|v-|has-|focus)/.test(each)).sort();
    const state = ['aria-current', 'aria-pressed', 'aria-selected', 'aria-expanded', 'data-active', 'disabled', 'open', 'theme']
      .filter((each) => element.hasAttribute(each))
      .map((each) => `[${each}=${element.getAttribute(each)}]`);
    const frame = element.id === 'outlet' ? ['#outlet'] : []; // no other part of the body is so nameless
    return [element.localName, ...frame, ...classes.map((each) => `.${each}`), ...state].join('');
  };
  const SHAPES = 'h1, h2, h3, a, button, input, textarea, summary, .chip, .card, .list-row, .avatar, vaadin-button';
  const all = {};
  const note = (key, value) => (all[key] ??= []).includes(value) || all[key].push(value);
  const walk = (root, path) => {
    for (const element of root.children) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (/^(vaadin-(connection|dev|notification)|script|style)/.test(element.localName)) continue;
      const here = [...path.slice(-3), name(element)];
      const style = getComputedStyle(element);
      if (!element.matches(':focus, :focus-within, :hover')) {
        const looks = LOOKS.map((each) => `${each}: ${style.getPropertyValue(each)}`).join('; ');
        note(here.join(' > '), looks);
        if (element.matches(SHAPES)) {
          const { width, height } = element.getBoundingClientRect();
          const words = (element.innerText || element.getAttribute('aria-label') || '').replace(/\s+/g, ' ').trim();
          note(`${here.join(' > ')} “${words}”`, `${Math.round(width)} × ${Math.round(height)}`);
        }
      }
      walk(element, here);
      if (element.shadowRoot) walk(element.shadowRoot, here);
    }
  };
  walk(document.body, []);
  for (const each of Object.values(all)) each.sort();
  return all;
}
