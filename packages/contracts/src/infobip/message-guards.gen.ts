/** Generated from specs/ by `npm run generate`. Do not edit. */
const isObject = (value: any): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const absentOr = (value: any, check: (value: any) => boolean): boolean => value === undefined || check(value);

export const momentsFrameEventGuards: Record<string, (value: unknown) => boolean> = {
  "ready": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "ready" && absentOr(value.embeddingId, (value) => (Number.isInteger(value) || typeof value === 'string')),
  "resize": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "resize" && typeof value.height === 'number' && value.height >= 0,
  "campaign.activated": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "campaign.activated" && Number.isInteger(value.campaignId) && value.campaignId >= 1 && absentOr(value.useCase, (value) => typeof value === 'string'),
  "campaign.updated": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "campaign.updated" && Number.isInteger(value.campaignId) && value.campaignId >= 1,
  "campaign.paused": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "campaign.paused" && Number.isInteger(value.campaignId) && value.campaignId >= 1,
  "campaign.deleted": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "campaign.deleted" && Number.isInteger(value.campaignId) && value.campaignId >= 1,
  "session.expired": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "session.expired",
  "error": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "error" && typeof value.code === 'string' && value.code !== '' && typeof value.description === 'string',
};

export const answersFrameEventGuards: Record<string, (value: unknown) => boolean> = {
  "ready": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "ready" && absentOr(value.embeddingId, (value) => (Number.isInteger(value) || typeof value === 'string')),
  "resize": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "resize" && typeof value.height === 'number' && value.height >= 0,
  "session.expired": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "session.expired",
  "error": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "error" && typeof value.code === 'string' && value.code !== '' && typeof value.description === 'string',
};

export const conversationsFrameEventGuards: Record<string, (value: unknown) => boolean> = {
  "ready": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "ready" && absentOr(value.embeddingId, (value) => (Number.isInteger(value) || typeof value === 'string')),
  "resize": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "resize" && typeof value.height === 'number' && value.height >= 0,
  "session.expired": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "session.expired",
  "error": (value: any): boolean => isObject(value) && value.source === "infobip-embeddable" && value.v === 1 && value.type === "error" && typeof value.code === 'string' && value.code !== '' && typeof value.description === 'string',
};
