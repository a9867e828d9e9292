import type { CallFault } from '../../../exchange/portal-action-types.ts';

export const faultLabels: Readonly<Record<CallFault, string>> = {
  none: 'As they should be',
  tampered: 'Changed after they were signed',
  replayed: 'Twice, the same to the byte',
  late: 'Signed ten minutes ago',
  early: 'Signed ten minutes ahead',
  unsigned: 'Without a signature',
  'wrong-secret': 'Signed with another secret',
  reserialised: 'Spaced anew after they were signed',
};

export const callFaults = Object.keys(faultLabels) as CallFault[];

export function toCallFault(text: string): CallFault {
  return callFaults.find((fault) => fault === text) ?? 'none';
}
