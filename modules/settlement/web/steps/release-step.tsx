import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useFormat } from '#platform/web/design/index.ts';
import type { Settlement } from '../money/use-money.ts';
import { ReasonDrawer, type Reasoned } from './reason-drawer.tsx';

/** SETL-4: the car may go before the money is here, by the word of somebody who may say so. */
export function ReleaseStep({ settlement, close }: { settlement: Settlement; close: () => void }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const [form] = Form.useForm<Reasoned>();
  const release = useCommand('post', '/api/v1/settlements/{settlementId}/release', {
    form,
    show: 'inline',
    basedOn: settlement.version,
    onDone: close,
  });
  const amount = format.money(settlement.restMinor, { currency: settlement.currency });
  return (
    <ReasonDrawer
      title={t('release.title')}
      submit={t('release.submit')}
      hint={t('release.hint', { amount })}
      form={form}
      command={release}
      send={(body) => release.run({ params: { path: { settlementId: settlement.id } }, body })}
      close={close}
    />
  );
}
