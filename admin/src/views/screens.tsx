import type { ComponentType } from 'react';
import { creationOf } from '../actions/available-actions.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { desks } from '../desks/index.js';
import { CreatePage, EditPage } from './action-page.js';
import { ResourceList } from './resource-list.js';
import { ResourceShow } from './resource-show.js';

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
