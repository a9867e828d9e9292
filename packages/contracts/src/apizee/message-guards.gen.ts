/** Generated from specs/ by `npm run generate`. Do not edit. */
const isObject = (value: any): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

export const agentAppEventGuards: Record<string, (value: unknown) => boolean> = {
  "ready": (value: any): boolean => isObject(value) && value.type === "ready",
  "contacts": (value: any): boolean => isObject(value) && value.type === "contacts" && Number.isInteger(value.length) && value.length >= 0,
  "subscribed_streams": (value: any): boolean => isObject(value) && value.type === "subscribed_streams" && Number.isInteger(value.length) && value.length >= 0,
  "joined": (value: any): boolean => isObject(value) && value.type === "joined",
  "left": (value: any): boolean => isObject(value) && value.type === "left",
  "snapshot": (value: any): boolean => isObject(value) && value.type === "snapshot" && isObject(value.contact) && typeof value.contact.id === 'string' && isObject(value.contact.userData) && typeof value.dataUrl === 'string' && /^data:/u.test(value.dataUrl),
  "sms_sent": (value: any): boolean => isObject(value) && value.type === "sms_sent" && typeof value.name === 'string' && typeof value.phone === 'string' && typeof value.link === 'string',
  "sms_fail": (value: any): boolean => isObject(value) && value.type === "sms_fail" && typeof value.name === 'string' && typeof value.phone === 'string' && typeof value.link === 'string',
  "link_copied": (value: any): boolean => isObject(value) && value.type === "link_copied" && typeof value.name === 'string' && typeof value.link === 'string',
  "error": (value: any): boolean => isObject(value) && value.type === "error" && typeof value.reason === 'string',
  "warning": (value: any): boolean => isObject(value) && value.type === "warning" && typeof value.reason === 'string',
  "resize": (value: any): boolean => isObject(value) && value.type === "resize",
};

export const loadAgentCallbackEventGuards: Record<string, (value: unknown) => boolean> = {
  "init": (value: any): boolean => isObject(value) && value.type === "init",
  "createNewIMDiv": (value: any): boolean => isObject(value) && value.type === "createNewIMDiv" && isObject(value.params) && Number.isInteger(value.params.destId) && typeof value.params.nickname === 'string',
  "openComBox": (value: any): boolean => isObject(value) && value.type === "openComBox" && isObject(value.params),
  "minimize": (value: any): boolean => isObject(value) && value.type === "minimize" && Number.isInteger(value.params),
  "maximize": (value: any): boolean => isObject(value) && value.type === "maximize" && Number.isInteger(value.params),
  "close": (value: any): boolean => isObject(value) && value.type === "close" && Number.isInteger(value.params),
  "putInFrame": (value: any): boolean => isObject(value) && value.type === "putInFrame",
  "showNewMessage": (value: any): boolean => isObject(value) && value.type === "showNewMessage" && isObject(value.params) && typeof value.params.nickname === 'string' && Number.isInteger(value.params.destId) && typeof value.params.message === 'string' && typeof value.params.html === 'string',
  "sendMessage": (value: any): boolean => isObject(value) && value.type === "sendMessage" && isObject(value.params) && Number.isInteger(value.params.destId) && typeof value.params.message === 'string',
  "updatePresence": (value: any): boolean => isObject(value) && value.type === "updatePresence" && isObject(value.params) && typeof value.params.eventType === 'string' && typeof value.params.time === 'string' && Array.isArray(value.params.connectedUsersList) && value.params.connectedUsersList.every((value: any) => true) && typeof value.params.state === 'string',
};
