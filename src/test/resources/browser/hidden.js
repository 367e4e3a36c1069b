// What somebody can't see or press, each in one line: controls under something else, words over words, words cut off or
// sticking out of what holds them.
() => {
  const found = new Set();
  const CONTROLS = 'a[href], button, input, textarea, select, summary, [role="button"], [role="switch"], [tabindex="0"]';
  const HOLDERS = '.card, .thread-card, .list, .verdict, .chip, button, vaadin-button, .answer-sheet, .rail, .page-header, .prep-tabs, td, th';
  const visible = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const name = (element) =>
    `${element.localName}${[...element.classList].map((each) => `.${each}`).join('')} "${(element.innerText || element.getAttribute('aria-label') || '').trim().slice(0, 40)}"`;
  const deep = (root, selector, into = []) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) into.push(element);
      if (element.shadowRoot && !/^vaadin-/.test(element.localName)) deep(element.shadowRoot, selector, into);
    }
    return into;
  };
  const topAt = (x, y) => {
    let at = document.elementFromPoint(x, y);
    while (at?.shadowRoot) {
      const inner = at.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === at) break;
      at = inner;
    }
    return at;
  };
  const belongs = (at, to) => {
    for (let each = at; each; each = each.parentNode ?? each.host) if (each === to) return true;
    return to.contains(at) || (to.labels && [...to.labels].some((label) => label.contains(at)));
  };
  const clipped = (element, box) => {
    for (let each = element.parentElement ?? element.getRootNode().host; each; each = each.parentElement ?? each.getRootNode().host) {
      if (getComputedStyle(each).overflow === 'visible') continue;
      const bounds = each.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) return true;
    }
    return false;
  };
  // what is left of a box when everything that clips has clipped it
  const seen = (element, box) => {
    let { left, top, right, bottom } = box;
    for (let each = element; each; each = each.parentElement ?? each.getRootNode().host) {
      const style = getComputedStyle(each);
      if (style.display === 'contents' || style.display === 'inline') continue;
      const bounds = each.getBoundingClientRect();
      if (style.overflowX !== 'visible') [left, right] = [Math.max(left, bounds.left), Math.min(right, bounds.right)];
      if (style.overflowY !== 'visible') [top, bottom] = [Math.max(top, bounds.top), Math.min(bottom, bounds.bottom)];
    }
    return right - left > 2 && bottom - top > 2 ? { left, top, right, bottom, height: bottom - top } : null;
  };
  const start = scrollY;

  // 1. whatever can be pressed comes into view, and nothing lies over it
  for (const control of deep(document.body, CONTROLS)) {
    if (!visible(control) || control.closest('.skip-link, gr-skip-link')) continue;
    control.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = control.getClientRects()[0];
    if (!box || box.width < 2 || box.height < 2 || clipped(control, box)) continue;
    const [x, y] = [(box.left + box.right) / 2, Math.min((box.top + box.bottom) / 2, box.top + 60)];
    if (x < 0 || x >= innerWidth || y < 0 || y >= innerHeight) {
      found.add(`${name(control)} is out of the window`);
      continue;
    }
    const at = topAt(x, y);
    if (at && !belongs(at, control) && !at.contains(control)) found.add(`${name(control)} lies under ${name(at)}`);
  }
  scrollTo(0, start);

  // 2. words don't lie over words, and stay within what holds them
  const texts = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && !/^vaadin-/.test(element.localName)) walk(element.shadowRoot);
      if (/^(svg|text|style|script|option|vaadin-.*)$/.test(element.localName) || !visible(element)) continue;
      if (element.closest('svg, .visually-hidden, [popover]:not(:popover-open), dialog:not([open])')) continue;
      const style = getComputedStyle(element);
      if (style.fontSize === '0px' || style.clipPath !== 'none' || element.closest('gr-history, .cm-editor .cm-layer')) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          const part = box.width > 2 && box.height > 2 ? seen(element, box) : null;
          if (part) texts.push({ element, box: part, whole: box });
        }
      }
    }
  };
  walk(document.body);
  const fixed = (element) => {
    for (let each = element; each; each = each.parentElement ?? each.getRootNode().host) {
      if (/fixed|sticky/.test(getComputedStyle(each).position)) return each;
    }
    return null;
  };
  const inWindow = texts.filter(({ box }) => box.bottom > 0 && box.top < innerHeight);
  const bars = new Map(inWindow.map((text) => [text, fixed(text.element)]));
  for (let one = 0; one < inWindow.length; one++) {
    for (let other = one + 1; other < inWindow.length; other++) {
      const [a, b] = [inWindow[one], inWindow[other]];
      if (a.element === b.element || bars.get(a) !== bars.get(b)) continue; // what scrolls below a bar comes out of it
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > 3 && high > Math.min(a.box.height, b.box.height) * 0.4) {
        found.add(`words over words: ${name(a.element)} and ${name(b.element)}`);
      }
    }
  }
  for (const { element, box, whole } of texts) {
    if (box.right > innerWidth + 1 || box.left < -1) found.add(`${name(element)} sticks out of the window`);
    const holder = element.closest(HOLDERS);
    const bounds = holder && getComputedStyle(holder).display !== 'contents' ? holder.getBoundingClientRect() : null;
    const scrolls = holder && /auto|scroll|hidden|clip/.test(getComputedStyle(holder).overflowX);
    if (bounds && !scrolls && (box.right > bounds.right + 1 || box.left < bounds.left - 1)) {
      found.add(`${name(element)} sticks out of ${name(holder)}`);
    }
    const style = getComputedStyle(element);
    if (/hidden|clip/.test(style.overflowX) && style.textOverflow !== 'ellipsis' && style.webkitLineClamp === 'none') {
      const own = element.getBoundingClientRect();
      if (whole.right > own.right + 1) found.add(`${name(element)} is cut off`);
    }
  }
  return [...found];
}
