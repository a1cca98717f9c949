import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { fieldFault } from './form-faults.ts';

/** What the database says no to, by the name of the constraint that said it. Others are told as "taken". */
const constraintRefusals: Readonly<Record<string, string>> = {
  technician_in_one_place: 'workshop/technician-busy',
  bay_holds_one_car: 'workshop/bay-busy',
  clockings_one_running: 'workshop/already-running',
  visits_one_stay: 'visit/already-here',
  visits_key_tag: 'reception/key-tag-used',
  bays_organization_id_workshop_id_name_key: 'bay/name-taken',
  staff_organization_id_employee_number_key: 'staff/number-taken',
  op_codes_organization_id_code_key: 'op-code/code-taken',
  parts_organization_id_number_key: 'part/number-taken',
  vehicles_vin: 'vehicle/vin-taken',
  vehicles_plate: 'vehicle/plate-taken',
  repair_orders_one_open: 'repair-order/already-open',
  payments_reversed_once: 'settlement/already-reversed',
  gate_passes_one_valid: 'settlement/gate-pass-exists',
};

const taken = ['23505', '23P01'];
/** Text the database cannot keep, such as a NUL character or half of an emoji. */
const unreadable = ['22021', '22P05'];
const halfCharacter = /surrogate/;
const contested = ['40001', '40P01', '55P03'];
const away = [
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
];
const gone =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/i;

interface Fault {
  code?: string;
  constraint?: string;
  message?: string;
  detail?: string;
  statusCode?: number;
}

/** Turns whatever was thrown into the refusal the caller is told; a real bug tells nothing of itself. */
export function faultOf(error: unknown): Refusal {
  if (isRefusal(error)) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return refuse(
      'request/invalid',
      {},
      error.validation.map((fault) =>
        fieldFault(fault.instancePath || '/', {
          code: fault.keyword,
          message: fault.message,
          ...fault.params,
        }),
      ),
    );
  }
  const fault = error as Fault;
  const code = fault.code ?? '';
  if (taken.includes(code)) return refuse(constraintRefusals[fault.constraint ?? ''] ?? 'request/taken');
  if (code === '23503') return refuse('request/not-found');
  if (unreadable.includes(code) || (code === '22P02' && halfCharacter.test(fault.detail ?? '')))
    return refuse('request/malformed');
  if (contested.includes(code)) return refuse('request/contested');
  if (away.includes(code) || gone.test(fault.message ?? '')) return refuse('server/away');
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse('request/too-large');
  if (code.startsWith('FST_ERR_CTP') || fault.statusCode === 400) return refuse('request/malformed');
  if (fault.statusCode === 429) return refuse('request/too-many');
  return refuse('server/fault');
}
