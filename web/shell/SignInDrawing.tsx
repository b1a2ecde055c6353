import { texts } from './texts.ts'

/** A window of five fields at 1:6, 2 390 × 2 090 mm: the sign-in page shows what the tool is for. */
export function SignInDrawing() {
  return (
    <svg
      className="drawing"
      viewBox="-70 -10 480 440"
      role="img"
      aria-label={texts.signIn.drawing}
      xmlns="http://www.w3.org/2000/svg"
    >
      <path className="frame" d="M.5.5h398v348H.5z" />
      <path className="glass" d="M10.5 10.5h184v83h-184zM204.5 10.5h184v83h-184zM108.5 103.5h182v235h-182z" />
      <path className="sash" d="M10.5 103.5h88v235h-88zM300.5 103.5h88v235h-88z" />
      <path className="glass" d="M19.5 112.5h70v217h-70zM309.5 112.5h70v217h-70z" />
      <path className="open" d="M89.5 112.5L19.5 221l70 108.5M309.5 112.5l70 108.5-70 108.5" />
      <path className="fitting" d="M8.5 132h4v16h-4zM8.5 294h4v16h-4zM386.5 132h4v16h-4zM386.5 294h4v16h-4z" />
      <path className="ext" d="M.5 352v54M100.5 352v30M298.5 352v30M398.5 352v54M-4 .5h-50M-4 98.5h-26M-4 348.5h-50" />
      <path className="dim" d="M-6 377.5h411M-6 401.5h411M-24.5-6v361M-48.5-6v361" />
      <path
        className="dim"
        d="M-3.5 381.5l8-8M96.5 381.5l8-8M294.5 381.5l8-8M394.5 381.5l8-8M-3.5 405.5l8-8M394.5 405.5l8-8M-28.5 4.5l8-8M-28.5 102.5l8-8M-28.5 352.5l8-8M-52.5 4.5l8-8M-52.5 352.5l8-8"
      />
      <g aria-hidden="true">
        <text className="figure-text" x="50" y="371">
          600
        </text>
        <text className="figure-text" x="199" y="371">
          1 190
        </text>
        <text className="figure-text" x="348" y="371">
          600
        </text>
        <text className="figure-text" x="199" y="418">
          2 390
        </text>
        <text className="figure-text" transform="translate(-30 50) rotate(-90)">
          590
        </text>
        <text className="figure-text" transform="translate(-30 224) rotate(-90)">
          1 500
        </text>
        <text className="figure-text" transform="translate(-54 175) rotate(-90)">
          2 090
        </text>
      </g>
    </svg>
  )
}
