// "Am I resourced?": what is ticked and written is kept in this browser and goes nowhere. This file sends no request.
const KEY = 'footing.resourced';
const mine = document.querySelector('[data-mine]');
const status = document.querySelector('[data-status]');
const gentle = document.querySelector('[data-gentle]');
const answers = [...document.querySelectorAll('[data-answer]')];

const read = () => {
  try { return JSON.parse(localStorage.getItem(KEY) ?? '{}'); } catch { return {}; }
};

const weigh = () => { gentle.hidden = answers.filter(one => one.checked && one.value === 'no').length < 3; };

const keep = () => {
  const ticked = Object.fromEntries(answers.filter(one => one.checked).map(one => [one.dataset.answer, one.value]));
  try {
    localStorage.setItem(KEY, JSON.stringify({ ticked, mine: mine.value }));
    status.textContent = status.dataset.kept;
  } catch {
    status.textContent = status.dataset.notKept;
  }
  weigh();
};

const kept = read();
mine.value = kept.mine ?? '';
answers.forEach(one => { one.checked = kept.ticked?.[one.dataset.answer] === one.value; });
weigh();

answers.forEach(one => one.addEventListener('change', keep));
mine.addEventListener('input', keep);
document.querySelector('[data-erase]').addEventListener('click', () => {
  try { localStorage.removeItem(KEY); } catch { /* a browser that keeps nothing has nothing to erase */ }
  mine.value = '';
  answers.forEach(one => { one.checked = false; });
  weigh();
  status.textContent = status.dataset.erased;
});
