// What is wrong with something that floats or was just opened: outside of the window, or under something else.
(element) => {
  const found = [];
  const topAt = (x, y) => {
    let at = document.elementFromPoint(x, y);
    while (at?.shadowRoot) {
      const inner = at.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === at) break;
      at = inner;
    }
    return at;
  };
  const within = (at) => {
    for (let each = at; each; each = each.parentNode ?? each.host) if (each === element) return true;
    return false;
  };
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const box = [left, top, right, bottom].map(Math.round).join(' ');
  if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) found.push(`${box} is outside of the window`);
  const inset = 6;
  for (const x of [left + inset, (left + right) / 2, right - inset]) {
    for (const y of [top + inset, (top + bottom) / 2, bottom - inset]) {
      const at = topAt(x, y);
      if (at && !within(at)) found.push(`${Math.round(x)},${Math.round(y)} lies under ${at.localName}.${at.className}`);
    }
  }
  return found.join('\n');
}
