import { type ComponentType, lazy } from 'react';
import { creationOf } from '../actions/available-actions.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { desks } from '../desks/index.js';

// Tables, tabs and forms come with the first screen that has them.
const ResourceList = lazy(async () => ({ default: (await import('./resource-list.js')).ResourceList }));
const ResourceShow = lazy(async () => ({ default: (await import('./resource-show.js')).ResourceShow }));
const CreatePage = lazy(async () => ({ default: (await import('./action-page.js')).CreatePage }));
const EditPage = lazy(async () => ({ default: (await import('./action-page.js')).EditPage }));

export interface Screens {
  readonly list: ComponentType;
  readonly show: ComponentType;
  readonly create?: ComponentType;
  readonly edit?: ComponentType;
}

/** The screens of a resource: generated, but for those that a desk writes by hand. */
export function screensOf(resource: ResourceDescriptor): Screens {
  const creation = creationOf(resource);
  return {
    list: () => <ResourceList resource={resource} />,
    show: () => <ResourceShow resource={resource} />,
    ...(creation && { create: () => <CreatePage resource={resource} action={creation} /> }),
    ...(resource.actions.some(({ kind }) => kind === 'EDIT') && { edit: () => <EditPage resource={resource} /> }),
    ...desks[resource.name as keyof typeof desks],
  };
}
