// Says so when the server can't give the page its content, and opens it again once it can. The framework would leave the page blank.
(() => {
  const ROUND_MS = 4000;
  const open = XMLHttpRequest.prototype.open;

  function isContent(url) {
    return new URL(url, document.baseURI).searchParams.get('v-r') === 'init';
  }

  function came(request) {
    return request.status === 200 && (request.getResponseHeader('content-type') ?? '').includes('application/json');
  }

  /** Only after the server said that it is not well: otherwise a page that always fails would be opened again and again. */
  function waitForServer(wasAway) {
    setTimeout(async () => {
      const well = await fetch('actuator/health', { cache: 'no-store' }).then((answer) => answer.ok, () => false);
      if (well && wasAway) {
        location.reload();
      } else {
        waitForServer(wasAway || !well);
      }
    }, ROUND_MS);
  }

  function say() {
    if (document.getElementById('away')) {
      return;
    }
    const words = document.createElement('main');
    words.id = 'away';
    words.setAttribute('role', 'alert');
    const title = document.createElement('h1');
    title.textContent = 'Greenroom can’t open this page right now';
    const text = document.createElement('p');
    text.textContent = 'The server or its database doesn’t answer. What was saved is safe. This page opens by itself as soon as it can.';
    const again = document.createElement('button');
    again.textContent = 'Try again';
    again.addEventListener('click', () => location.reload());
    words.append(title, text, again);
    document.body.append(words);
    again.focus();
    waitForServer(false);
  }

  XMLHttpRequest.prototype.open = function (method, url, ...more) {
    if (isContent(String(url))) {
      const judge = (event) => {
        if (!came(this)) {
          event.stopImmediatePropagation();
          say();
        }
      };
      // these come before the framework's own
      this.addEventListener('load', judge);
      this.addEventListener('error', judge);
    }
    return open.call(this, method, url, ...more);
  };
})();
