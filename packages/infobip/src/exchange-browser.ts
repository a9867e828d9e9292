export type {
  ExchangePageOptions,
  ExchangePageStorage,
  ExchangeSession,
  ExchangeSignInErrorCode,
  ExchangeWindow,
} from './exchange/page/options.ts';
export { signIn } from './exchange/page/sign-in.ts';
export type { ExchangeUser } from './exchange/sign-in/token-answer.ts';
