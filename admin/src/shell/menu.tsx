import ViewListIcon from '@mui/icons-material/ViewList';
import { ListSubheader } from '@mui/material';
import { usePermissions, useTranslate } from 'ra-core';
import { Fragment } from 'react';
import { Menu, useSidebarState } from 'react-admin';
import { resources } from '../../generated/resources.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { may } from '../session/viewer.js';
import { icons } from './icons.js';

/** The resources that this person may read, by group, in the schema's order. */
export function GroupedMenu() {
  const translate = useTranslate();
  const [isOpen] = useSidebarState();
  const { permissions } = usePermissions<readonly string[]>();
  const visible = resources.filter(({ permission }) => may(permissions, permission));
  const groups = [...new Set(visible.map(({ group }) => group))];
  return (
    <Menu>
      <Menu.DashboardItem />
      {groups.map((group) => (
        <Fragment key={group}>
          {isOpen && (
            <ListSubheader
              component="li"
              role="presentation"
              disableSticky
              sx={{ lineHeight: '32px', bgcolor: 'transparent' }}
            >
              {translate(`groups.${group}`)}
            </ListSubheader>
          )}
          {visible
            .filter((resource) => resource.group === group)
            .map((resource) => (
              <Menu.Item
                key={resource.name}
                to={`/${resource.name}`}
                primaryText={translate(`resources.${resource.name}.name`, { smart_count: 2 })}
                leftIcon={<Icon resource={resource} />}
              />
            ))}
        </Fragment>
      ))}
    </Menu>
  );
}

function Icon({ resource }: { resource: ResourceDescriptor }) {
  const Chosen = icons[resource.icon as keyof typeof icons] ?? ViewListIcon;
  return <Chosen />;
}
