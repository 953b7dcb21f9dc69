import { registerEnumType } from 'type-graphql';
import { Permission, permissionDescriptions } from '../permission.js';

registerEnumType(Permission, {
  name: 'Permission',
  description: 'What somebody may do (A5); roles are sets of these.',
  valuesConfig: Object.fromEntries(
    Object.values(Permission).map((name) => [name, { description: permissionDescriptions[name] }]),
  ),
});
