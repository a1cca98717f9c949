import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OfferedAction } from '../api/problem.ts';
import { LinkTo } from '../navigation.tsx';
import css from './action-buttons.module.css';

interface ActionButtonsProps {
  /** As the server sent them with the record: `allowedActions`. */
  actions: readonly OfferedAction[];
  /** The trade's verb for the button: `(action) => t(`action.${action}`)`. */
  label(action: string): string;
  run(action: string): void;
  /** What comes first when allowed; the first allowed one is the primary button. Default: the server's order. */
  order?: readonly string[];
  /** Never the primary button, always behind "more": cancel, leave unrepaired. */
  quiet?: readonly string[];
  /** Where the missing thing is done: an address of ours, or `#concerns` on this page. */
  where?(reasonCode: string, action: string): string | undefined;
  /** No primary button here: it stands elsewhere on the screen. */
  quietAll?: boolean;
  /** The action on its way to the server. */
  pending?: string | null;
}

const shownBesidePrimary = 2;

/** What may be done now, first things first, and quietly what is not yet possible and the one thing missing. */
export function ActionButtons(props: ActionButtonsProps) {
  const { label, run, pending = null } = props;
  const { primary, beside, more } = arrange(props);
  return (
    <div className={css.actions}>
      {primary ? (
        <Button
          type="primary"
          size="large"
          loading={pending === primary.action}
          disabled={pending !== null && pending !== primary.action}
          onClick={() => run(primary.action)}
        >
          {label(primary.action)}
        </Button>
      ) : null}
      {beside.map(({ action }) => (
        <Button
          key={action}
          size="large"
          loading={pending === action}
          disabled={pending !== null && pending !== action}
          onClick={() => run(action)}
        >
          {label(action)}
        </Button>
      ))}
      {more.length > 0 ? <MoreActions actions={more} label={label} run={run} pending={pending} /> : null}
      <NotYet {...props} />
    </div>
  );
}

function MoreActions({
  actions,
  label,
  run,
  pending,
}: Pick<ActionButtonsProps, 'actions' | 'label' | 'run' | 'pending'>) {
  const { t } = useTranslation('platform');
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: actions.map(({ action }) => ({ key: action, label: label(action) })),
        onClick: ({ key }) => run(key),
      }}
    >
      <Button size="large" type="text" loading={actions.some(({ action }) => action === pending)}>
        {t('action.more')} <DownOutlined />
      </Button>
    </Dropdown>
  );
}

function NotYet({ actions, label, where, quiet = [] }: ActionButtonsProps) {
  const { t } = useTranslation('platform');
  const missing = actions.filter(
    ({ action, allowed, reasons }) => !allowed && !quiet.includes(action) && !lacksOccasion({ reasons }),
  );
  if (missing.length === 0) return null;
  return (
    <dl className={css.missing} aria-label={t('action.not-yet')}>
      {missing.map(({ action, reasons }) => (
        <div key={action}>
          <dt>{label(action)}</dt>
          {reasons.map((reason) => (
            <dd key={reason.code}>
              <Reason detail={reason.detail} to={where?.(reason.code, action)} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** `…/nothing-to-countersign`: there is no occasion for the step, so nobody misses it. */
export function lacksOccasion({ reasons }: Pick<OfferedAction, 'reasons'>): boolean {
  return reasons.some(({ code }) => /\/nothing-/.test(code));
}

function Reason({ detail, to }: { detail: string; to: string | undefined }) {
  if (!to) return <span>{detail}</span>;
  return to.startsWith('#') ? <a href={to}>{detail}</a> : <LinkTo to={to}>{detail}</LinkTo>;
}

function arrange({ actions, order = [], quiet = [], quietAll = false }: ActionButtonsProps) {
  const rank = (action: string) => {
    const place = order.indexOf(action);
    return place === -1 ? order.length : place;
  };
  const allowed = actions
    .filter((offered) => offered.allowed)
    .toSorted((a, b) => rank(a.action) - rank(b.action));
  const loud = allowed.filter(({ action }) => !quiet.includes(action));
  const primary = quietAll ? undefined : loud[0];
  const others = primary ? loud.slice(1) : loud;
  return {
    primary,
    beside: others.slice(0, shownBesidePrimary),
    more: [...others.slice(shownBesidePrimary), ...allowed.filter(({ action }) => quiet.includes(action))],
  };
}
