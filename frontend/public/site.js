// The phone menu of the public pages; without script the menu simply stays closed behind its links in the footer.
for (const toggle of document.querySelectorAll('.menu-toggle')) {
  toggle.addEventListener('click', () => {
    const open = toggle.closest('.site-header').classList.toggle('menu-open');
    toggle.setAttribute('aria-expanded', String(open));
  });
}
