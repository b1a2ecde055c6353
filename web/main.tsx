import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, firstPage } from './app.tsx'

await firstPage()
const place = document.getElementById('app')
if (!place) throw new Error('no place for the app in index.html')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
