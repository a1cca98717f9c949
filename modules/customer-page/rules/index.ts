export {
  type LinkFacts,
  type LinkPurpose,
  type LinkState,
  linkPurposes,
  linkStateOf,
  linkStates,
  refuseClosedLink,
  refuseUsedLink,
} from './link-state.ts';
export { proofIn } from './proof-in.ts';
