// Before anything is drawn: the light and the language chosen last, so that nothing flashes.
try {
  const light = localStorage.getItem('pitlane.appearance');
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = light === 'dark' || (light !== 'light' && systemIsDark);
  document.documentElement.dataset.appearance = dark ? 'dark' : 'light';
  document.documentElement.lang = localStorage.getItem('pitlane.locale') || navigator.language;
} catch {
  // A browser that keeps nothing starts in its own light and language.
}
