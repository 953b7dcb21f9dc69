import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { project } from './project.js';

/** Seconds of the files that take long, where this was measured. What is not listed takes less, whatever its size. */
const seconds: Readonly<Record<string, number>> = {
  'test/contract/fuzz.test.ts': 130,
  'test/panel/screens.test.ts': 130,
  'test/matrix/reach.test.ts': 147,
  'test/launcher/start-and-stop.test.ts': 87,
  'test/launcher/unusable-folder.test.ts': 82,
  'test/matrix/refusals.test.ts': 74,
  'test/matrix/foreign-ids.test.ts': 60,
  'test/journey/journey.test.ts': 57,
  'test/storm/storm.test.ts': 51,
  'test/panel/service-day.test.ts': 49,
  'test/seed/seed-market.test.ts': 21,
};

/**
 * A clean clone has no times of earlier runs, and by size alone some of the longest files come last: then one worker
 * works for minutes while the other has nothing left. So the long ones begin, and the short ones even the workers out.
 */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => this.#rank(a) - this.#rank(b));
  }

  /** Files with a process of their own come first: the others share theirs to the end. */
  #rank({ project: { config }, moduleId }: TestSpecification): number {
    return config.isolate ? Number.NEGATIVE_INFINITY : -(seconds[relative(project, moduleId)] ?? 0);
  }
}
