// In your project: app/exchange/[...path]/route.ts
import { receive } from './orders.ts';

// Next hands the request over unread. One name for each method of your manifests.
export const GET = receive;
export const POST = receive;
export const PUT = receive;
export const PATCH = receive;
export const DELETE = receive;

// An answer is for one call.
export const dynamic = 'force-dynamic';
