import type { SvgIconComponent } from '@mui/icons-material';
import ReceiptLong from '@mui/icons-material/ReceiptLong';
import Storefront from '@mui/icons-material/Storefront';
import type { ResourceIcon } from '../../generated/names.js';

/** Every icon that some @panel(icon:) names; a missing one fails the type check. */
export const icons: Readonly<Record<ResourceIcon, SvgIconComponent>> = { ReceiptLong, Storefront };
