import type { SvgIconComponent } from '@mui/icons-material';
import UploadFile from '@mui/icons-material/UploadFile';
import type { ComponentType } from 'react';
import type { MessageKey, Permission } from '../../generated/names.js';
import { ImportDesk } from './import-desk.js';

export interface DeskPage {
  readonly path: string;
  readonly title: MessageKey;
  /** The group of the menu that it closes. */
  readonly group: string;
  readonly permission: Permission;
  readonly icon: SvgIconComponent;
  readonly page: ComponentType;
}

/** Screens written by hand that belong to no single resource. */
export const deskPages: readonly DeskPage[] = [
  {
    path: '/imports',
    title: 'actions.importRecords',
    group: 'CATALOG',
    permission: 'IMPORTS_RUN',
    icon: UploadFile,
    page: ImportDesk,
  },
];
