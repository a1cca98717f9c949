import { CheckOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { isRole, type Role, rights, roles } from '../../rules/index.ts';
import shared from '../shared/rows.module.css';
import css from './rights.module.css';
import { SettingsFrame } from './settings-frame.tsx';

const lines = Object.entries(rights) as [right: string, by: readonly Role[]][];

/** Who may do what: every action of the house against every role, as the server holds to it. */
export default function RightsPage() {
  const { t } = useTranslation('registry');
  const [asked, ask] = useQueryParam('role');
  const role = asked && isRole(asked) ? asked : null;
  return (
    <SettingsFrame section="rights">
      <div className={shared.tools}>
        <Select<Role>
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={role}
          placeholder={t('rights.all-roles')}
          aria-label={t('rights.role')}
          onChange={(next) => ask(next ?? null)}
          options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          style={{ minInlineSize: 240 }}
        />
      </div>
      <Panel flush>{role ? <RightsOfRole role={role} /> : <RightsTable />}</Panel>
    </SettingsFrame>
  );
}

function RightsOfRole({ role }: { role: Role }) {
  const { t } = useTranslation('registry');
  return (
    <ul className={shared.rows} aria-label={t(`role.${role}`)}>
      {lines
        .filter(([, by]) => by.includes(role))
        .map(([right]) => (
          <li key={right}>
            <div className={shared.line}>
              <span>{t(`right.${right}`)}</span>
              <code className={`${shared.quiet} ${shared.end}`}>{right}</code>
            </div>
          </li>
        ))}
    </ul>
  );
}

function RightsTable() {
  const { t } = useTranslation('registry');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={css.scroll} tabIndex={0} aria-label={t('settings.rights.title')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('rights.right')}</th>
            {roles.map((role) => (
              <th key={role} scope="col" className={css.role}>
                <span>{t(`role.${role}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([right, by]) => (
            <tr key={right}>
              <th scope="row" title={right}>
                {t(`right.${right}`)}
              </th>
              {roles.map((role) => (
                <td key={role} title={`${t(`role.${role}`)} · ${t(`right.${right}`)}`}>
                  {by.includes(role) ? <CheckOutlined aria-label={t('rights.may')} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
