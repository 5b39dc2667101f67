import type { FieldCode, FieldError } from '../../../shared/errors.ts';
import type { Answer, Failure } from './answer.ts';
import { StateStore } from './state-store.ts';

export interface FormState<Values extends object> {
  values: Values;
  busy: boolean;
  /** What is wrong with which field, by its path, for example `options.1`. */
  errors: Readonly<Record<string, FieldCode>>;
  failure: Failure | null;
}

/** What somebody fills in. It is kept until the server has taken it, whatever goes wrong on the way. */
export class FormStore<Values extends object> extends StateStore<FormState<Values>> {
  constructor(values: Values) {
    super({ values, busy: false, errors: {}, failure: null });
  }

  fill(part: Partial<Values>): void {
    this.change({ values: { ...this.state.values, ...part } });
  }

  /** Sends it, once at a time. Gives what the server made of it, or null. */
  async submit<Made>(send: (values: Values) => Promise<Answer<Made>>): Promise<Made | null> {
    if (this.state.busy) return null;
    this.change({ busy: true, errors: {}, failure: null });
    const answer = await send(this.state.values);
    if (answer.ok) {
      this.change({ busy: false });
      return answer.value;
    }
    this.change({ busy: false, failure: answer.failure, errors: byPath(answer.failure.errors) });
    return null;
  }
}

function byPath(errors: readonly FieldError[]): Record<string, FieldCode> {
  return Object.fromEntries(errors.map(({ path, code }) => [path, code]));
}
