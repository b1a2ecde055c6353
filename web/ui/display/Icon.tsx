/** Our own line icons on a 20 px grid, 1.5 px stroke. One path each. */
const paths = {
  home: 'M3 9l7-6 7 6v8H3zM8 17v-5h4v5',
  list: 'M3 5h14M3 10h14M3 15h14',
  people: 'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c0-3 2.5-5 5.5-5s5.5 2 5.5 5M13 4a3 3 0 0 1 0 5.5M15 12c2 .6 3 2.4 3 5',
  message: 'M3 4h14v10H9l-4 3v-3H3z',
  tag: 'M3 3h7l7 7-7 7-7-7zM6.5 6.5h.01',
  help: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM7.8 8a2.2 2.2 0 1 1 4 1.3c-.8.8-1.8 1.2-1.8 2.4M10 14h.01',
  paper: 'M5 2.5h7l3 3v12H5zM12 2.5v3h3M8 10h4M8 13h4',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  inbox: 'M3 11l2-7h10l2 7v5H3zM3 11h4l1 2h4l1-2h4',
  card: 'M2.5 5h15v10h-15zM2.5 8.5h15M5.5 12h3',
  firm: 'M4 17V4h8v13M12 8h4v9M2.5 17h15M7 7h2M7 10h2M7 13h2',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L17 17',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  up: 'M5.5 12L10 7.5l4.5 4.5',
  right: 'M8 5.5l4.5 4.5L8 14.5',
  left: 'M12 5.5L7.5 10l4.5 4.5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.5l4 4 8-9',
  bell: 'M5 14V9a5 5 0 0 1 10 0v5l1.5 1h-13zM8.5 17.5h3',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  columns: 'M3 4h14v12H3zM8 4v12M12.5 4v12',
  density: 'M3 4h14M3 8h14M3 12h14M3 16h14',
  download: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M3 14v3h14v-3',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  send: 'M3 10l14-6-5 13-3-5z',
  undo: 'M7 5L3.5 8.5L7 12M3.5 8.5H12a4 4 0 0 1 0 8H8',
  redo: 'M13 5l3.5 3.5L13 12M16.5 8.5H8a4 4 0 0 0 0 8h4',
  reset: 'M4 4v4h4M4.3 8A6.5 6.5 0 1 1 10 16.5',
  mirror: 'M10 2.5v15M7.5 5.5L2.5 14.5h5zM12.5 5.5l5 9h-5z',
  splitVertical: 'M3 4h14v12H3zM10 4v12',
  splitHorizontal: 'M3 4h14v12H3zM3 10h14',
  paste: 'M6 4H4v13h12V4h-2M7 2.5h6v3H7zM7 10h6M7 13h6',
  pencil: 'M4 16l1-4 8.5-8.5 3 3L8 15zM11.5 5.5l3 3',
  trash: 'M4 6h12M8 6V3.5h4V6M5.5 6l.8 11h7.4l.8-11',
  phone: 'M4 3h3l1.5 4-2 1.5a10 10 0 0 0 5 5l1.5-2 4 1.5v3c0 .6-.4 1-1 1A13 13 0 0 1 3 4c0-.6.4-1 1-1z',
  mail: 'M2.5 4.5h15v11h-15zM2.5 5.5L10 11l7.5-5.5',
  external: 'M8 4H4v12h12v-4M11 3.5h5.5V9M16.5 3.5L9 11',
  eye: 'M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10zM10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
  eyeOff:
    'M3 3l14 14M8 5a8.5 8.5 0 0 1 2-.4c5.5 0 8.5 5.4 8.5 5.4a14 14 0 0 1-2.3 2.9M13.5 14.5a8 8 0 0 1-3.5.9C4.5 15.4 1.5 10 1.5 10A14 14 0 0 1 5 6.3M8.3 8.4a2.3 2.3 0 0 0 3.2 3.2',
  truck:
    'M1.5 4.5h10v9h-10zM11.5 8h4l3 3v2.5h-7M5 16a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 5 16zM15 16a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z',
  clock: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 5.5V10l3 2',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  shield: 'M10 2.5l6 2v5c0 4-2.5 6.5-6 8-3.5-1.5-6-4-6-8v-5zM7.5 9.5l2 2 3.5-4',
  book: 'M10 5.5C8.5 4 6 3.5 2.5 3.5v12c3.5 0 6 .5 7.5 2 1.5-1.5 4-2 7.5-2v-12c-3.5 0-6 .5-7.5 2zM10 5.5v12',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  keyboard: 'M2 5h16v10H2zM5 8h.01M8 8h.01M11 8h.01M14 8h.01M6.5 12h7',
  signOut: 'M8 4H4v12h4M8 10h9M13.5 6.5L17 10l-3.5 3.5',
  cloudOff: 'M3 3l14 14M6 8.5A3.5 3.5 0 0 0 6 15.5h8M9 5.5a4.5 4.5 0 0 1 6 4 3 3 0 0 1 2 4.5',
} as const

export type IconName = keyof typeof paths

/** Always beside a word or inside something with a name of its own, so it is silent. */
export function Icon({ name, size }: { name: IconName; size?: 's' | 'l' }) {
  return (
    <svg className={size ? `icon icon-${size}` : 'icon'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}

/** The mark: a window of four panes. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M2.5 2.5h15v15h-15zM10 2.5v15M2.5 8h15" />
    </svg>
  )
}
