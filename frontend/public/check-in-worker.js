// Keeps the check-in page on the phone, so that a code can be read without a connection. It answers for that page and
// what it is drawn with, from the network first; everything else goes its own way.
const STORE = 'footing-check-in-1';
const PAGE = '/check-in/scan';
const FIRST = [PAGE, '/public/check-in.js', '/aura/aura.css', '/styles/app.css'];
const DRAWN_WITH = ['/public/', '/styles/', '/aura/'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(STORE)
      .then((store) => store.addAll(FIRST))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== STORE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

async function networkFirst(request, key) {
  const store = await caches.open(STORE);
  try {
    const answer = await fetch(request);
    if (answer.ok) await store.put(key, answer.clone());
    return answer;
  } catch (error) {
    const stored = await store.match(key);
    if (stored) return stored;
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname === PAGE) {
    event.respondWith(networkFirst(event.request, PAGE));
  } else if (DRAWN_WITH.some((folder) => url.pathname.startsWith(folder))) {
    event.respondWith(networkFirst(event.request, event.request.url));
  }
});
