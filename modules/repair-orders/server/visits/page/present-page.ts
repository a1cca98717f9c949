import { allowedActions } from '#platform/rules/lifecycle.ts';
import { type Actor, type Locale, mayAt, rolesAt } from '#platform/server/actor.ts';
import { withDetails } from '#platform/server/http/problem.ts';
import type { VisitPage } from '../../../api/index.ts';
import { visitLifecycle } from '../../../rules/index.ts';
import { factsOfVisit } from '../../spine/lock-visit.ts';
import type { PageRow } from './page-row.ts';

type OfTheRow =
  | 'workshopId'
  | 'currency'
  | 'arrivalChannel'
  | 'customer'
  | 'dropOff'
  | 'mainPurpose'
  | 'otherPurposes'
  | 'toldWaitMinutes'
  | 'protectedAt'
  | 'unprotectedAt'
  | 'odometer'
  | 'odometerUnit'
  | 'lastOdometer'
  | 'fuelPercent'
  | 'warningLamps'
  | 'noDamageSeen'
  | 'conditionNotedAt'
  | 'key'
  | 'gatePassAt'
  | 'exitedAt'
  | 'leftKind'
  | 'leftReason'
  | 'fee'
  | 'cancelledAt'
  | 'cancelReason';

/** What the page tells of the visit itself; people outside the house only to who may see customers. */
export function presentVisit(row: PageRow, actor: Actor): Pick<VisitPage, OfTheRow> {
  return {
    workshopId: row.workshop_id,
    currency: row.currency,
    arrivalChannel: row.arrival_channel,
    ...peopleOf(row, mayAt(actor, 'customer.see', row.workshop_id)),
    mainPurpose: row.main_purpose as VisitPage['mainPurpose'],
    otherPurposes: row.other_purposes as VisitPage['otherPurposes'],
    toldWaitMinutes: row.told_wait_minutes,
    protectedAt: instantOf(row.protected_at),
    unprotectedAt: instantOf(row.unprotected_at),
    ...conditionOf(row),
    gatePassAt: instantOf(row.gate_pass_at),
    exitedAt: instantOf(row.exited_at),
    leftKind: row.left_kind as VisitPage['leftKind'],
    leftReason: row.left_reason,
    fee: row.fee_minor !== null && row.fee_name ? { name: row.fee_name, totalMinor: row.fee_minor } : null,
    cancelledAt: instantOf(row.cancelled_at),
    cancelReason: row.cancel_reason,
  };
}

function peopleOf(row: PageRow, visible: boolean): Pick<VisitPage, 'customer' | 'dropOff'> {
  const { customer_id: id, customer_name: name, drop_off_is_owner: isOwner } = row;
  const wasNamed = row.drop_off_name !== null || row.drop_off_phone !== null || isOwner !== null;
  return {
    customer: visible && id && name ? { id, name, phone: row.customer_phone } : null,
    dropOff:
      visible && wasNamed
        ? {
            ...{ name: row.drop_off_name, phone: row.drop_off_phone, isOwner },
            ...{ firstTime: row.drop_off_is_new, limitMinor: row.drop_off_limit_minor },
          }
        : null,
  };
}

type OfTheCondition =
  | 'odometer'
  | 'odometerUnit'
  | 'lastOdometer'
  | 'fuelPercent'
  | 'warningLamps'
  | 'noDamageSeen'
  | 'conditionNotedAt'
  | 'key';

function conditionOf(row: PageRow): Pick<VisitPage, OfTheCondition> {
  const { last_odometer: value, last_odometer_unit: unit, last_odometer_at: readAt } = row;
  return {
    odometer: row.odometer,
    odometerUnit: unitOf(row.odometer_unit ?? row.vehicle_odometer_unit),
    lastOdometer:
      value !== null && readAt ? { value, unit: unitOf(unit), readAt: readAt.toISOString() } : null,
    fuelPercent: row.fuel_percent,
    warningLamps: row.warning_lamps,
    noDamageSeen: row.no_damage_seen,
    conditionNotedAt: instantOf(row.condition_noted_at),
    key: row.key_tag
      ? { tag: row.key_tag, place: row.key_place, returnedAt: instantOf(row.key_returned_at) }
      : null,
  };
}

/** What may be done with the visit now, and every reason against the rest. */
export function actionsOfVisit(row: PageRow, actor: Actor, locale: Locale): VisitPage['allowedActions'] {
  return allowedActions(visitLifecycle, factsOfVisit(row), rolesAt(actor, row.workshop_id)).map((action) =>
    withDetails(action, locale),
  );
}

function unitOf(unit: string | null): 'km' | 'mi' {
  return unit === 'mi' ? 'mi' : 'km';
}

function instantOf(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
