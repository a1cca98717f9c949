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
