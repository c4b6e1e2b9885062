// What the views of a test are given.

import type { ConceptTestFile } from '../../lesson';
import type { ClassKit } from '../class-port';
import type { SideProps } from '../side';

export interface TestPageProps extends SideProps {
  readonly kit: ClassKit;
  readonly test: ConceptTestFile;
}
