/** As much of Playwright as is needed, so that its version is the team's own business. */

export interface BrowserContextLike {
  route(url: RegExp, handler: (route: RouteLike) => Promise<void>): Promise<unknown>;
  unroute(url: RegExp, handler: (route: RouteLike) => Promise<void>): Promise<void>;
  /** Since Playwright 1.48. */
  routeWebSocket?(url: RegExp, handler: (socket: WebSocketRouteLike) => void): Promise<unknown>;
  cookies(url: string): Promise<{ name: string; value: string }[]>;
}

export interface RouteLike {
  request(): RequestLike;
  fulfill(response: { status: number; headers: Record<string, string>; body: string | Buffer }): Promise<void>;
  abort(errorCode: string): Promise<void>;
}

export interface RequestLike {
  url(): string;
  method(): string;
  allHeaders(): Promise<Record<string, string>>;
  postDataBuffer(): Buffer | null;
  resourceType(): string;
  isNavigationRequest(): boolean;
  frame(): { parentFrame(): unknown };
}

export interface WebSocketRouteLike {
  url(): string;
  close(options: { code: number; reason: string }): Promise<void>;
}
