/**
 * What the benchmark uses of packages that only `bench/node_modules` has, so that types are checked on a machine that
 * never ran it.
 */

declare module 'openapi-backend' {
  import type { Ajv } from 'ajv';

  export interface Context {
    request: { params: Record<string, string>; requestBody: unknown; headers: Record<string, unknown> };
    operation?: object;
    response: unknown;
  }

  interface Options {
    definition: object;
    quick: boolean;
    ajvOpts: object;
    customizeAjv(ajv: Ajv): Ajv;
  }

  interface Request {
    method: string;
    path: string;
    headers: Record<string, string | string[] | undefined>;
    body?: string;
  }

  export class OpenAPIBackend {
    constructor(options: Options);
    register(handlers: Record<string, (context: Context, ...handlerArguments: never[]) => unknown>): void;
    registerSecurityHandler(scheme: string, handler: (context: Context) => boolean): void;
    init(): Promise<unknown>;
    handleRequest(request: Request, ...handlerArguments: unknown[]): Promise<unknown>;
    validateResponse(body: unknown, operation: object, status: number): { valid: boolean };
  }
}

declare module 'undici' {
  interface Answer {
    statusCode: number;
    body: { text(): Promise<string> };
  }

  interface RequestOptions {
    method: string;
    path: string;
    headers: Record<string, string>;
    body?: string;
  }

  export class Pool {
    constructor(origin: string, options: { connections: number; pipelining: number });
    request(options: RequestOptions): Promise<Answer>;
    close(): Promise<void>;
  }
}
