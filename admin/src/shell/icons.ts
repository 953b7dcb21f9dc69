import type { SvgIconComponent } from '@mui/icons-material';
import Badge from '@mui/icons-material/Badge';
import Extension from '@mui/icons-material/Extension';
import History from '@mui/icons-material/History';
import People from '@mui/icons-material/People';
import Storefront from '@mui/icons-material/Storefront';
import type { ResourceIcon } from '../../generated/names.js';

/** Every icon that some @panel(icon:) names; a missing one fails the type check. */
export const icons: Readonly<Record<ResourceIcon, SvgIconComponent>> = {
  Badge,
  Extension,
  History,
  People,
  Storefront,
};
