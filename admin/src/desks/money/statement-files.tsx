import {
  Link as Anchor,
  Button,
  Card,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type HttpError, useLocaleState, useNotify, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { downloadStatement, issuedStatements } from '../../../generated/operations.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { moneyText } from '../../fields/sent-values.js';
import { openSheets } from '../kit/use-step.js';

const FORMATS = ['PDF', 'XLSX', 'CSV'] as const;

/** The last statements, each as a file (I2): of one merchant, or of all for finance. */
export function StatementFiles({ merchantId }: { merchantId: string | null }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [locale = 'zh'] = useLocaleState();
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
        <Table size="small" sx={{ '& td': { px: 0.5 } }}>
          <TableBody>
            {(data?.statements.nodes ?? []).map(({ id, fromOn, closing, merchant }) => (
              <TableRow key={id}>
                <TableCell>
                  <Anchor component={Link} to={`/statements/${id}/show`}>
                    {String(fromOn).slice(0, 7)}
                  </Anchor>
                </TableCell>
                {!merchantId && <TableCell>{merchant?.name.forViewer ?? ''}</TableCell>}
                <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                  {moneyText(closing, locale)}
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {FORMATS.map((format) => (
                    <Button key={format} size="small" sx={{ minWidth: 48 }} onClick={() => void open(id, format)}>
                      {format}
                    </Button>
                  ))}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </CardContent>
    </Card>
  );
}
