import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkTo } from '#platform/web/navigation.tsx';
import type { VehicleIdentity } from '../shared/records.ts';
import css from './identity.module.css';
import { useIdentity } from './use-identity.ts';
import { vehicleName } from './vehicle-name.ts';

/** Plate and VIN, read and doubted while they are typed; `self` is the car that is being changed. */
export function IdentityFields({ self }: { self?: string }) {
  const { t } = useTranslation('registry');
  const form = Form.useFormInstance();
  const plate: string | undefined = Form.useWatch(['plate', 'text'], form);
  const vin: string | undefined = Form.useWatch('vin', form);
  const identity = useIdentity({ ...(plate ? { plate } : {}), ...(vin ? { vin } : {}) });
  const plateDoubts = doubtsOf(identity?.plate ?? null);
  const known = identity?.vehicle && identity.vehicle.id !== self ? identity.vehicle : null;
  return (
    <>
      <Form.Item
        name={['plate', 'text']}
        label={t('vehicle.plate')}
        normalize={upper}
        extra={plateDoubts.length > 0 ? <Doubts doubts={plateDoubts} /> : undefined}
      >
        <Input autoFocus={!self} maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="vin"
        label={t('vehicle.vin')}
        normalize={upper}
        extra={vin ? <VinWords vin={identity?.vin ?? null} typed={vin} /> : undefined}
      >
        <Input maxLength={40} autoComplete="off" spellCheck={false} className="num" />
      </Form.Item>
      {known ? (
        <Alert
          type="warning"
          showIcon
          title={t(`vehicle.known-by.${identity?.matchedBy ?? 'plate'}`)}
          description={
            <LinkTo to={`/vehicles/${known.id}`}>
              {[known.plate?.text, vehicleName(known), known.owner?.name].filter(Boolean).join(' · ')}
            </LinkTo>
          }
          style={{ marginBlockEnd: 16 }}
        />
      ) : null}
    </>
  );
}

function upper(typed?: string): string | undefined {
  return typed?.toUpperCase();
}

interface Doubt {
  code: string;
  detail: string;
}

function doubtsOf(read: VehicleIdentity['plate'] | VehicleIdentity['vin']): Doubt[] {
  if (!read) return [];
  return [...(read.problem ? [read.problem] : []), ...read.warnings];
}

function VinWords({ vin, typed }: { vin: VehicleIdentity['vin']; typed: string }) {
  const { t } = useTranslation('registry');
  const form = Form.useFormInstance();
  if (!vin) return <span>{t('vehicle.vin-so-far', { count: typed.length })}</span>;
  const { suggestion, make, modelYear } = vin;
  const told = [make, vin.modelYearIsCertain ? modelYear : null].filter(Boolean).join(' ');
  const takeOver = () =>
    form.setFieldsValue({
      ...(make ? { make } : {}),
      ...(modelYear && vin.modelYearIsCertain ? { modelYear } : {}),
    });
  return (
    <span className={css.words}>
      <Doubts doubts={doubtsOf(vin)} />
      {suggestion ? (
        <Button size="small" onClick={() => form.setFieldValue('vin', suggestion)}>
          {t('vehicle.take-vin', { vin: suggestion })}
        </Button>
      ) : null}
      {told ? (
        <Button size="small" onClick={takeOver}>
          {t('vehicle.take-over', { told })}
        </Button>
      ) : null}
    </span>
  );
}

function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  return (
    <span role="status" className={css.words}>
      {doubts.map(({ code, detail }) => (
        <span key={code} className={css.doubt}>
          {detail}
        </span>
      ))}
    </span>
  );
}
