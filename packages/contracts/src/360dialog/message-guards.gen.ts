/** Generated from specs/ by `npm run generate`. Do not edit. */
const isObject = (value: any): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const absentOr = (value: any, check: (value: any) => boolean): boolean => value === undefined || check(value);

export const onboardingRedirectEventGuards: Record<string, (value: unknown) => boolean> = {
  "onboardingRedirectQuery": (value: any): boolean => isObject(value) && typeof value.client === 'string' && value.client !== '' && absentOr(value.channels, (value) => typeof value === 'string') && absentOr(value.revoked, (value) => typeof value === 'string') && absentOr(value.state, (value) => typeof value === 'string'),
};

export const onboardingResultEventGuards: Record<string, (value: unknown) => boolean> = {
  "onboardingResult": (value: any): boolean => typeof value === 'string' && /^\?(?:[^#]*&)?client=[^&#]/u.test(value),
};

export const onboardingBroadcastEventGuards: Record<string, (value: unknown) => boolean> = {
  "onboardingBroadcast": (value: any): boolean => typeof value === 'string' && /^\?(?:[^#]*&)?client=[^&#]/u.test(value) && typeof value === 'string' && /[?&]state=[^&#]/u.test(value),
};
