/** Generated from specs/ by `npm run generate`. Do not edit. */
const isObject = (value: any): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const absentOr = (value: any, check: (value: any) => boolean): boolean => value === undefined || check(value);

export const tokenCallbackEventGuards: Record<string, (value: unknown) => boolean> = {
  "getAuthTokenCallback": (value: any): boolean => isObject(value),
};

export const recommendationsCallbackEventGuards: Record<string, (value: unknown) => boolean> = {
  "callback": (value: any): boolean => isObject(value) && absentOr(value.error, (value) => (typeof value === 'string' || value === null)) && absentOr(value.products, (value) => Array.isArray(value) && value.every((value: any) => isObject(value) && (typeof value.product_id === 'string' || typeof value.product_id === 'number') && typeof value.url === 'string' && typeof value.container_type === 'string')),
};

export const pageStateEventGuards: Record<string, (value: unknown) => boolean> = {
  "_esConfig": (value: any): boolean => isObject(value) && (Number.isInteger(value.orgId) || typeof value.orgId === 'string'),
  "sc": (value: any): boolean => isObject(value) && typeof value.sc === 'string' && /^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/u.test(value.sc),
  "esState": (value: any): boolean => isObject(value) && typeof value.customerId === 'string' && /^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/u.test(value.customerId),
  "esWebPushContactId": (value: any): boolean => isObject(value) && typeof value.esWebPushContactId === 'string',
};

export const widgetEventGuards: Record<string, (value: unknown) => boolean> = {
  "data-es-bell": (value: any): boolean => isObject(value) && typeof value.expanded === 'boolean' && (typeof value.badge === 'string' || value.badge === null),
  "data-es-panel": (value: any): boolean => isObject(value) && Array.isArray(value.items) && value.items.every((value: any) => typeof value === 'string') && typeof value.more === 'boolean',
};
