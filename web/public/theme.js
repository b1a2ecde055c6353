// Before the first paint: the person's own choice of light or dark, if there is one.
try {
  const theme = localStorage.getItem('natre.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
