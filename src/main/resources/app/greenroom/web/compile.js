// Flow sends functions as text and compiles them with the Function constructor, which our policy forbids. This stands in
// for it: each distinct source becomes a script of its own that carries the page's nonce, once.
(() => {
  const nonce = document.currentScript.nonce;
  const native = window.Function;
  const compiled = new Map();
  let count = 0;

  const compile = (parameters, body) => {
    const slot = `greenroomCompiled${count++}`;
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = `window.${slot} = function anonymous(${parameters}\n) {\n${body}\n};`;
    document.head.append(script);
    script.remove();
    const made = window[slot];
    delete window[slot];
    if (!made) {
      throw new SyntaxError('A function from the server could not be compiled');
    }
    return made;
  };

  const Stand = function (...sources) {
    const body = sources.length > 0 ? String(sources.pop()) : '';
    const parameters = sources.map(String).join(',');
    const key = `${parameters}\n${body}`;
    let made = compiled.get(key);
    if (!made) {
      made = compile(parameters, body);
      compiled.set(key, made);
    }
    return made;
  };
  Stand.prototype = native.prototype;
  window.Function = Stand;
})();
