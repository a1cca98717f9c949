export {
  type CreditedDeposit,
  creditDeposit,
  type DepositInput,
  type DepositTerms,
  depositFor,
  keptOnCancel,
  minimumDeposit,
  ofCustomer,
  refusePartOrder,
} from './deposit.ts';
export {
  type Amounts,
  type LineInput,
  type LineKind,
  lineKinds,
  type Payer,
  type PayerShare,
  type PricedLine,
  type PricedShare,
  type PriceTerms,
  payers,
} from './line.ts';
export { laborStepSeconds, largestMinor, lineFaults } from './line-faults.ts';
export { priceLine } from './price-line.ts';
export {
  type PayerTotal,
  type PricedOrder,
  priceOrder,
  type TaxRateTotal,
  totalOrder,
} from './price-order.ts';
export { splitAmongPayers } from './split.ts';
export {
  judgeVariance,
  type VarianceInput,
  type VarianceJudgement,
  type VarianceVerdict,
} from './variance.ts';
