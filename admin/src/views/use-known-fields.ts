import { usePermissions } from 'ra-core';
import { useMemo } from 'react';
import type { FieldDescriptor, ResourceDescriptor } from '../descriptor.js';
import { may } from '../session/viewer.js';

/** The resource with only those fields that this person may know; the server is not even asked for the others. */
export function useKnownFields(resource: ResourceDescriptor): ResourceDescriptor {
  const { permissions } = usePermissions<readonly string[]>();
  return useMemo(() => ({ ...resource, fields: known(resource.fields, permissions) }), [resource, permissions]);
}

const known = (fields: readonly FieldDescriptor[], permissions: readonly string[] | undefined): FieldDescriptor[] =>
  fields
    .filter(({ permission }) => permission === undefined || may(permissions, permission))
    .map((field) => (field.fields ? { ...field, fields: known(field.fields, permissions) } : field));
