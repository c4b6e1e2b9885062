// The game's few icons, drawn with one pen.

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  undo: 'M6 3L3 6l3 3M3 6h6a4 4 0 1 1 0 8H6',
  table: 'M2 3h12v10H2zM2 6.5h12M2 10h12M6.5 3v10',
  network:
    'M5.2 5.2L10.8 10.8M5.6 4.4l4.8.1M4.1 5.8v4.6M4 2.4a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4zM12 2.9a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4zM12 10.2a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4zM4 10.4a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  map: 'M2 4l4-1.5 4 1.5 4-1.5v9.5L10 13.5 6 12l-4 1.5zM6 2.5V12M10 4v9.5',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6L14 14',
  dice: 'M3 3h10v10H3zM5.8 5.8h.01M10.2 5.8h.01M8 8h.01M5.8 10.2h.01M10.2 10.2h.01',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3L11.2 9M9 11.5l-1.2 1.2a3 3 0 0 1-4.3-4.3L4.8 7',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  help: 'M5.8 6a2.2 2.2 0 1 1 3.3 1.9c-.8.4-1.1.8-1.1 1.6M8 12h.01',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13.4 9.6A5.8 5.8 0 0 1 6.4 2.6a5.8 5.8 0 1 0 7 7z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  frame: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  next: 'M6 4l4 4-4 4',
  back: 'M10 4L6 8l4 4',
  first: 'M12 4L8 8l4 4M4.5 4v8',
  last: 'M4 4l4 4-4 4M11.5 4v8',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  markBack: 'M13 4.5v7L7.5 8zM4 4.5L6.5 8 4 11.5 1.5 8z',
  markNext: 'M3 4.5v7L8.5 8zM12 4.5L14.5 8 12 11.5 9.5 8z',
  branch: 'M4 2v12M4 9c5 0 7-1 7-5M8.5 6L11 3.5 13.5 6',
  'go-on': 'M3 4l4 4-4 4M8.5 4l4 4-4 4',
  stop: 'M4 4h8v8H4z',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  trash: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4',
  influence: 'M8 2l5.5 6L8 14 2.5 8z',
  lock: 'M4 7.5h8V14H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  inbox: 'M2 9l2-6h8l2 6v4.5H2zM2 9h3.4l1 2h3.2l1-2H14',
  globe: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2 8h12M8 2c2.2 2 2.2 10 0 12M8 2c-2.2 2-2.2 10 0 12',
  chart: 'M2 13.5h12M3 11l3-4 3 2 4-5.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="pen" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
