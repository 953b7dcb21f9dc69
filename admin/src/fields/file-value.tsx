import { Box, Link } from '@mui/material';
import { isRow } from './formats.js';

/** A stored file by its link; a picture as a thumbnail that opens. */
export function FileValue({ value, isImage }: { value: unknown; isImage: boolean }) {
  const url = isRow(value) ? value['url'] : value;
  if (typeof url !== 'string') return null;
  const name = isRow(value) && typeof value['name'] === 'string' ? value['name'] : url;
  return (
    <Link href={url} target="_blank" rel="noopener noreferrer" onClick={(event) => event.stopPropagation()}>
      {isImage ? (
        <Box
          component="img"
          src={url}
          alt={name}
          loading="lazy"
          sx={{ maxHeight: 64, maxWidth: 96, borderRadius: 1, display: 'block' }}
        />
      ) : (
        name
      )}
    </Link>
  );
}
