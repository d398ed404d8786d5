// The phone's side of check-in. A code is kept on the phone as soon as it is read, and sent when there is a connection;
// what the server answered is final, so the phone forgets it then. The time that counts is sealed in the code itself.
const CODES = 'footing.check-in.codes';
const PERSON = 'footing.check-in.person';
const page = document.getElementById('check-in');
const state = document.getElementById('check-in-state');
const kept = document.getElementById('check-in-kept');
const door = document.getElementById('check-in-door');
const again = document.getElementById('check-in-again');
let sending = false;

function codes() {
  try {
    const list = JSON.parse(localStorage.getItem(CODES) ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

function keep(list) {
  localStorage.setItem(CODES, JSON.stringify(list));
}

function readAddress() {
  const code = location.hash.slice(1);
  if (!code) return;
  const list = codes();
  if (!list.some((each) => each.code === code)) {
    list.push({ code, deviceAt: new Date().toISOString(), person: localStorage.getItem(PERSON) });
    keep(list.slice(-50));
  }
  history.replaceState(null, '', location.pathname);
}

function say(text, { signIn = false, retry = false } = {}) {
  if (state.textContent !== text) state.textContent = text;
  door.hidden = !signIn;
  again.hidden = !retry;
  const list = codes();
  kept.hidden = list.length === 0;
  kept.replaceChildren(
    ...list.map((each) => {
      const item = document.createElement('li');
      item.textContent = new Date(each.deviceAt).toLocaleString(document.documentElement.lang, {
        dateStyle: 'long',
        timeStyle: 'short',
      });
      return item;
    }),
  );
}

async function send() {
  if (sending) return;
  sending = true;
  try {
    const me = await fetch('/check-in/me', { headers: { Accept: 'application/json' }, cache: 'no-store' });
    if (me.status === 204) {
      say(page.dataset.signIn, { signIn: true });
      return;
    }
    const { person, header, token } = await me.json();
    localStorage.setItem(PERSON, person);
    const list = codes();
    if (list.length === 0) {
      if (door.hidden === false || state.dataset.said !== 'yes') say(page.dataset.ready);
      return;
    }
    const answer = await fetch('/check-in/scans', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [header]: token },
      body: JSON.stringify(list),
    });
    if (!answer.ok) {
      say(page.dataset.failed, { retry: true });
      return;
    }
    const answers = await answer.json();
    const done = new Set(answers.map((each) => each.code));
    keep(codes().filter((each) => !done.has(each.code)));
    state.dataset.said = 'yes';
    say(answers.map((each) => page.dataset[each.outcome.toLowerCase()]).join(' '));
  } catch {
    if (codes().length > 0) {
      say(page.dataset.waiting, { retry: true });
    } else {
      say(page.dataset.ready);
    }
  } finally {
    sending = false;
  }
}

readAddress();
send();
addEventListener('hashchange', () => {
  readAddress();
  send();
});
addEventListener('online', send);
again.addEventListener('click', send);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && send());
setInterval(() => codes().length > 0 && send(), 20_000);
navigator.serviceWorker?.register('/check-in/worker.js', { scope: '/check-in/' });
