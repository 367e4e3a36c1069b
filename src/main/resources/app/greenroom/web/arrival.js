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

  /** What the page brings along in its reader's language. */
  function say(key) {
    return JSON.parse(document.getElementById('gr-texts').textContent)[key];
  }

  function show() {
    if (document.getElementById('away')) {
      return;
    }
    const words = document.createElement('main');
    words.id = 'away';
    words.setAttribute('role', 'alert');
    const title = document.createElement('h1');
    title.textContent = say('away.title');
    const text = document.createElement('p');
    text.textContent = say('away.text');
    const again = document.createElement('button');
    again.textContent = say('away.again');
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
          show();
        }
      };
      // these come before the framework's own
      this.addEventListener('load', judge);
      this.addEventListener('error', judge);
    }
    return open.call(this, method, url, ...more);
  };
})();
