export interface RunningSandbox {
    port: number;
    stop(): void;
}
/** Starts the sandbox as a user does, in a process of its own, and waits until it answers. */
export declare function startSandbox(args: readonly string[]): Promise<RunningSandbox>;
//# sourceMappingURL=start-sandbox.d.ts.map