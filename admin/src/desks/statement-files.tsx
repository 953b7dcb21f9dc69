import { Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type HttpError, useNotify, useTranslate } from 'ra-core';
import { downloadStatement, issuedStatements } from '../../generated/operations.js';
import { refuse } from '../api/refusals.js';
import { send } from '../api/send.js';
import { openSheets } from './use-step.js';

const FORMATS = ['PDF', 'XLSX', 'CSV'] as const;

/** The last statements, each as a file (I2): of one merchant, or of all for finance. */
export function StatementFiles({ merchantId }: { merchantId: string | null }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data } = useQuery({
    queryKey: ['money', 'statements', merchantId],
    queryFn: () => send(issuedStatements, { merchantId }),
  });
  const open = async (id: string, format: (typeof FORMATS)[number]) => {
    try {
      const { downloadStatement: made } = await send(downloadStatement, { input: { id, format } });
      if (made.errors.length > 0) refuse(made.errors);
      openSheets(made.file?.url);
    } catch (error) {
      notify((error as HttpError).message, { type: 'error' });
    }
  };
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="h6">
          {translate('resources.statements.name', { smart_count: 2 })}
        </Typography>
        {(data?.statements.nodes ?? []).map(({ id, fromOn, closing, merchant }) => (
          <Stack key={id} direction="row" useFlexGap sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography sx={{ flex: 1 }}>
              {String(fromOn).slice(0, 7)} {merchantId ? '' : (merchant?.name.forViewer ?? '')} {String(closing.amount)}
            </Typography>
            {FORMATS.map((format) => (
              <Button key={format} size="small" onClick={() => void open(id, format)}>
                {format}
              </Button>
            ))}
          </Stack>
        ))}
      </CardContent>
    </Card>
  );
}
