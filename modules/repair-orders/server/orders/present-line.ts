import type { Line } from '../../api/index.ts';
import type { LineRow } from '../spine/read-lines.ts';

export function presentLine(line: LineRow): Line {
  return {
    id: line.id,
    version: line.version,
    jobId: line.job_id,
    position: line.position,
    kind: line.kind,
    code: line.code,
    name: line.name,
    opCodeId: line.op_code_id,
    partId: line.part_id,
    source: line.source as Line['source'],
    hoursSeconds: line.hours_seconds,
    rateMinor: line.rate_minor,
    quantityMilli: line.quantity_milli,
    unitPriceMinor: line.unit_price_minor,
    fixedMinor: line.fixed_minor,
    discountBp: line.discount_bp,
    discountMinor: line.discount_minor,
    taxRateBp: line.tax_rate_bp,
    netMinor: line.net_minor,
    taxMinor: line.tax_minor,
    totalMinor: line.total_minor,
    payerShares: line.shares,
    authorizedMinor: line.authorized_minor,
    issuedMilli: line.issued_milli,
    priceOrigin: line.price_origin,
    priceListName: line.price_list_name,
    critical: line.critical,
    certificate: line.certificate,
    actualReason: line.actual_reason,
  };
}
