/** The few signs of the interface, drawn on a grid of 20 with one stroke. They are always beside or behind a name. */
const paths = {
  open: 'M3 6.5V15a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0 17 15V8a1.5 1.5 0 0 0-1.5-1.5H10L8.2 4H4.5A1.5 1.5 0 0 0 3 5.5Z',
  export: 'M10 3v9.5m0 0 3.5-3.5M10 12.5 6.5 9M3.5 13v2.5A1.5 1.5 0 0 0 5 17h10a1.5 1.5 0 0 0 1.5-1.5V13',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1m1 3.2a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  help: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.8 8a2.2 2.2 0 1 1 3.4 1.8c-.8.5-1.2 1-1.2 1.9m0 2.3v.1',
  light:
    'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 1.5v2m0 13v2M1.5 10h2m13 0h2M4 4l1.4 1.4m9.2 9.2L16 16M4 16l1.4-1.4m9.2-9.2L16 4',
  dark: 'M16.5 11.7A6.8 6.8 0 0 1 8.3 3.5a6.8 6.8 0 1 0 8.2 8.2Z',
  system: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-14v14m0-11.5 4.5 4.5M10 9l5 5',
  close: 'm5 5 10 10M15 5 5 15',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  focus:
    'M3 7V4.5A1.5 1.5 0 0 1 4.5 3H7m6 0h2.5A1.5 1.5 0 0 1 17 4.5V7m0 6v2.5a1.5 1.5 0 0 1-1.5 1.5H13m-6 0H4.5A1.5 1.5 0 0 1 3 15.5V13m7-.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  locate: 'M10 14.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm0-12v3m0 9v3m7.5-7.5h-3m-9 0h-3',
  chevron: 'm6 8 4 4 4-4',
  quote: 'M8.5 6C6 6.5 4.5 8.3 4.5 11v3.5h4V11h-2c0-1.6.7-2.6 2-3Zm7 0c-2.5.5-4 2.3-4 5v3.5h4V11h-2c0-1.6.7-2.6 2-3Z',
  filter: 'M3 5h14M5.5 10h9M8 15h4',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  language:
    'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Zm0-15c-4 4.5-4 10.5 0 15m0-15c4 4.5 4 10.5 0 15M2.8 8h14.4M2.8 12h14.4',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.3-1.7L17 17',
  play: 'M6.5 4v12l9.5-6Z',
  pause: 'M7 4.5v11m6-11v11',
  previous: 'm12 5-5 5 5 5',
  next: 'm8 5 5 5-5 5',
  swap: 'M4 7.5h11m0 0-3-3m3 3-3 3M16 13H5m0 0 3-3m-3 3 3 3',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Zm8 2.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  overview: 'M3.5 9.5 10 4l6.5 5.5M5.5 8v8h9V8M8.5 16v-4h3v4',
  path: 'M5 16.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm10-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 14.5h5a3 3 0 0 0 0-6H9a3 3 0 0 1 0-3h4',
  compare: 'M8 15A5.5 5.5 0 1 0 8 4a5.5 5.5 0 0 0 0 11Zm4.5 0a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  duties: 'M3.5 3.5h13v13h-13Zm0 4.5h13m-13 4.25h13M8 3.5v13m4.25-13v13',
  audit: 'M5 3.5h10v13H5Zm2.5 4h5m-5 3h5m-5 3h3',
  tour: 'M4 16.5v-13m0 1h9.5l-2 3 2 3H4',
  zoomIn: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.3-1.7L17 17M9 6.5v5M6.5 9h5',
  zoomOut: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.3-1.7L17 17M6.5 9h5',
  fit: 'M3 7V3.5h3.5m7 0H17V7m0 6v3.5h-3.5m-7 0H3V13m4-5.5h6v5H7Z',
  again: 'M16 10a6 6 0 1 1-1.8-4.3L16 7.5m0-4v4h-4',
  importance: 'M4 16.5v-4m4 4v-8m4 8v-6m4 6v-12',
  write: 'M4 16.5h12M5.5 13l.6-2.800 7.400-7.400 2.200 2.200-7.400 7.400Z',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
