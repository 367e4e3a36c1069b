// The colour scheme that was chosen in this browser, before anything shows.
try {
  const scheme = localStorage.getItem('greenroom.scheme');
  if (scheme === 'light' || scheme === 'dark') {
    document.documentElement.dataset.scheme = scheme;
  }
} catch {
  // storage is switched off: the system's scheme it is
}
