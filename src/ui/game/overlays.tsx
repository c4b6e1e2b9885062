// Which panel stands over the map.

import { CoursePanel, type CoursePanelProps } from './course/panel';
import type { Overlay } from './game';
import { ModeTable } from './map/mode-table';
import { NetworkPanel } from './network/panel';

export { Report } from './report/report';

export function OverMap({ overlay, ...course }: CoursePanelProps & { overlay: Overlay }) {
  switch (overlay) {
    case 'table':
      return <ModeTable />;
    case 'network':
      return <NetworkPanel />;
    case 'course':
      return <CoursePanel {...course} />;
  }
}
