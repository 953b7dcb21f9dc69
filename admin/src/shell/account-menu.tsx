import PersonIcon from '@mui/icons-material/Person';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Logout, UserMenu, useUserMenu } from 'react-admin';
import { Link } from 'react-router-dom';

export const OWN_ACCOUNT_PATH = '/own-account';

export function AccountMenu() {
  return (
    <UserMenu>
      <OwnAccountItem />
      <Logout />
    </UserMenu>
  );
}

function OwnAccountItem() {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to={OWN_ACCOUNT_PATH} onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <PersonIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('panel.ownAccount')}</ListItemText>
    </MenuItem>
  );
}
