import ViewListIcon from '@mui/icons-material/ViewList';
import { ListSubheader } from '@mui/material';
import { usePermissions, useTranslate } from 'ra-core';
import { Fragment } from 'react';
import { Menu, useSidebarState } from 'react-admin';
import { resources } from '../../generated/resources.js';
import { deskPages } from '../desks/pages.js';
import { may } from '../session/viewer.js';
import { icons } from './icons.js';

/** Every place there is: the resources in the schema's order, and each group's desks after them. */
const places = [
  ...resources.map(({ name, group, permission, icon }) => ({
    ...{ group, permission, path: `/${name}`, title: `resources.${name}.name` },
    icon: icons[icon as keyof typeof icons] ?? ViewListIcon,
  })),
  ...deskPages,
];

/** The places that this person may go to, by group. */
export function GroupedMenu() {
  const translate = useTranslate();
  const [isOpen] = useSidebarState();
  const { permissions } = usePermissions<readonly string[]>();
  const visible = places.filter(({ permission }) => may(permissions, permission));
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
            .filter((place) => place.group === group)
            .map(({ path, title, icon: Icon }) => (
              <Menu.Item key={path} to={path} primaryText={translate(title, { smart_count: 2 })} leftIcon={<Icon />} />
            ))}
        </Fragment>
      ))}
    </Menu>
  );
}
