/** Plans as `plan_selection` names them. */
export type PlanId = 'basic' | 'regular' | 'premium';

export interface Plan {
  id: PlanId;
  title: string;
  /** As the price list shows it. */
  price: string;
}

/** The price list of direct payment. Sandbox choice: the prices are made up. */
export const plans: readonly Plan[] = [
  { id: 'basic', title: 'Basic', price: '€10 per number and month' },
  { id: 'regular', title: 'Regular', price: '€20 per number and month' },
  { id: 'premium', title: 'Premium', price: '€40 per number and month' },
];

/** `basic` is older and offered to those alone who ask for it. */
export function offeredPlans(asked: PlanId | undefined): readonly Plan[] {
  return plans.filter(({ id }) => id !== 'basic' || asked === 'basic');
}
