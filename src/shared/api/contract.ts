import type { TriglotEvent } from './events.ts';
import type { ParamsOf, ResultOf } from './method.ts';
import { appMethods } from './methods/app.ts';
import { editMethods } from './methods/edit.ts';
import { exportsMethods } from './methods/exports.ts';
import { ownMethods } from './methods/own.ts';
import { projectsMethods } from './methods/projects.ts';
import { proposalsMethods } from './methods/proposals.ts';
import { referenceMethods } from './methods/reference.ts';
import { reportsMethods } from './methods/reports.ts';
import { reviewMethods } from './methods/review.ts';
import { sourcesMethods } from './methods/sources.ts';

/** Every method of the program. Services implement it once; every carrier transports it; every face calls it. */
export const contract = {
  ...appMethods,
  ...ownMethods,
  ...sourcesMethods,
  ...projectsMethods,
  ...editMethods,
  ...proposalsMethods,
  ...exportsMethods,
  ...reportsMethods,
  ...referenceMethods,
  ...reviewMethods,
} as const;

export type Contract = typeof contract;
export type MethodName = keyof Contract;
export type Params<Name extends MethodName> = ParamsOf<Contract[Name]>;
export type Result<Name extends MethodName> = ResultOf<Contract[Name]>;

/** What a handler may do beside answering: report progress and learn of cancellation. */
export interface CallContext {
  report(phase: string, done: number, of: number): void;
  cancelled(): boolean;
  /** Calls back once when the caller cancels; for work that has to be stopped actively (a worker). */
  onCancel(stop: () => void): void;
}

export type Handlers = {
  readonly [Name in MethodName]: (params: Params<Name>, context: CallContext) => Promise<Result<Name>>;
};

export interface CallOptions {
  readonly onProgress?: (phase: string, done: number, of: number) => void;
  /** Given the function that cancels this call. */
  readonly onCancel?: (cancel: () => void) => void;
}

/** The typed face of the services, whatever carries it. Failed calls reject with a `TriglotError`. */
export interface Client {
  /** By which the services know it among several windows. */
  readonly window: string;
  call<Name extends MethodName>(
    name: Name,
    params: Params<Name>,
    options?: CallOptions,
  ): Promise<Result<Name>>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: TriglotEvent) => void): () => void;
}
