import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useMay } from '#platform/web/session/session.ts';
import type { Order } from './order.ts';

/** The papers of the order: the estimate before the signature, the repair order with it. */
export function PrintButtons({ order }: { order: Order }) {
  const mayPrint = useMay('document.print');
  if (!mayPrint || order.jobs.length === 0 || order.state === 'cancelled') return null;
  return (
    <>
      {order.signedAt ? null : <PrintButton order={order} kind="estimate" />}
      {order.state === 'open' ? null : <PrintButton order={order} kind="contract" />}
    </>
  );
}

function PrintButton({ order, kind }: { order: Order; kind: 'estimate' | 'contract' }) {
  const { t } = useTranslation('repair-orders');
  const print = useCommand('post', '/api/v1/visits/{visitId}/documents', { basedOn: 'none' });
  /** The page is opened at once and filled later: a browser lets no window open after an answer. */
  const open = async () => {
    const page = window.open('', '_blank');
    const paper = await print.run({ params: { path: { visitId: order.visitId } }, body: { kind } });
    if (paper && page) page.location.href = `/api/v1/documents/${paper.id}`;
    else page?.close();
  };
  return (
    <Button icon={<PrinterOutlined />} loading={print.pending} onClick={() => void open()}>
      {t(`order.print.${kind}`)}
    </Button>
  );
}
