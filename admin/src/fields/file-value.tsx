import { Box, Link } from '@mui/material';
import { isRow } from './formats.js';

interface FileValueProps {
  readonly value: unknown;
  readonly isImage: boolean;
  readonly isBrief?: boolean;
}

/** A stored file by its link; a picture as a thumbnail that opens, a small one among many. */
export function FileValue({ value, isImage, isBrief = false }: FileValueProps) {
  const url = isRow(value) ? value['url'] : value;
  if (typeof url !== 'string') return null;
  const name = isRow(value) && typeof value['name'] === 'string' ? value['name'] : url;
  const picture = isImage && (
    <Box
      component="img"
      src={url}
      alt={name}
      loading="lazy"
      sx={{ maxHeight: isBrief ? 36 : 64, maxWidth: 96, borderRadius: 1, display: 'block' }}
    />
  );
  // In a list the row itself leads on.
  if (picture && isBrief) return picture;
  return (
    <Link href={url} target="_blank" rel="noopener noreferrer" onClick={(event) => event.stopPropagation()}>
      {picture || name}
    </Link>
  );
}
