import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, Money, MoneyField, Panel, PercentField, useFormat } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from '../../shared/rows.module.css';

type DiscountLimit = components['schemas']['DiscountLimit'];

/** How much each role may give off a line by itself; above it, the discount is asked for. */
export function DiscountLimitsPanel({ mayKeep }: { mayKeep: boolean }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const asked = { params: { path: { workshopId } } };
  const answer = api.useQuery('get', '/api/v1/workshops/{workshopId}/discount-limits', asked);
  const limits = answer.data?.items ?? [];
  return (
    <Panel
      title={t('discount-limit.title')}
      extra={
        mayKeep && answer.data ? (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('edit')}
          </Button>
        ) : null
      }
    >
      <ul className={css.rows}>
        {limits.map(({ role, limitBp, limitMinor }) => (
          <li key={role}>
            <span className={css.line}>
              <span>{t(`platform:role.${role}`)}</span>
              <span className="num">
                {format.percent(limitBp)}
                {limitMinor === null ? null : (
                  <>
                    {' · ≤ '}
                    <Money minor={limitMinor} />
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {isOpen ? <EditLimits limits={limits} onClose={() => setOpen(false)} /> : null}
    </Panel>
  );
}

function EditLimits({ limits, onClose }: { limits: readonly DiscountLimit[]; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<{ limits: DiscountLimit[] }>();
  const set = useCommand('put', '/api/v1/workshops/{workshopId}/discount-limits', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: onClose,
  });
  const send = ({ limits: typed }: { limits: DiscountLimit[] }) =>
    set.run({
      params: { path: { workshopId } },
      body: {
        limits: limits.map(({ role }, place) => ({
          role,
          limitBp: typed[place]?.limitBp ?? 0,
          limitMinor: typed[place]?.limitMinor ?? null,
        })),
      },
    });
  return (
    <FormDrawer
      title={t('discount-limit.title')}
      form={form}
      command={set}
      submit={t('save')}
      initial={{ limits: [...limits] }}
      onSubmit={send}
      onClose={onClose}
    >
      {limits.map(({ role }, place) => (
        <div key={role} className={css.pair}>
          <Form.Item
            name={['limits', place, 'limitBp']}
            label={t(`platform:role.${role}`)}
            rules={[{ required: true }]}
          >
            <PercentField />
          </Form.Item>
          <Form.Item name={['limits', place, 'limitMinor']} label={t('discount-limit.at-most')}>
            <MoneyField />
          </Form.Item>
        </div>
      ))}
    </FormDrawer>
  );
}
