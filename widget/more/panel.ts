import { type Call, toApiError } from '../api.ts';
import { asReader } from '../base/as-reader.ts';
import { html } from '../base/html.ts';
import { linkButton } from '../base/link-button.ts';
import { trouble } from '../base/trouble.ts';
import type { MoreTexts } from '../i18n/nl-more.ts';
import type { View } from '../thread/comment.ts';

/** What is asked under a comment before something is done. */
export interface Question {
  title: string;
  /** What the button says, where that is not the title. */
  button?: string;
  method: NonNullable<Call['method']>;
  /** Address of the call. */
  path: string;
  /** What was typed or chosen, by the name of its control: the body of the call. */
  typed?: Record<string, string>;
  /** Keeps what is typed in the browser. */
  keep?(typed: Record<string, string>): void;
  renderFields(typed: Record<string, string>): unknown;
  /** Gives what the reader is told in its place, or puts them elsewhere. */
  done(answer: unknown): string | undefined;
}

interface Panel {
  question?: Question;
  said?: string | null;
  busy?: boolean;
  /** Where the reader goes back to. */
  opener?: HTMLElement;
}

/** The panels of one widget: under each comment one at most, below what can be done with it. */
export function startPanels(view: View, texts: MoreTexts) {
  const panels = new Map<string, Panel>();

  const close = async (id: string, said?: string) => {
    const { opener } = panels.get(id) ?? {};
    if (said) panels.set(id, { said });
    else panels.delete(id);
    await view.redraw();
    opener?.focus();
  };

  return {
    /** Asks, and puts the reader there. */
    async ask(id: string, opener: HTMLElement, question: Question): Promise<void> {
      // For the styles of its form.
      await view.getReady();
      // What was typed here stays, whatever is pressed again.
      if (panels.get(id)?.question?.title !== question.title) panels.set(id, { question, opener });
      return view.focusOn(`#p${id} :is(input, textarea, p)`);
    },

    /** Says something under a comment; null: there is nothing to say any more. */
    tell(id: string, said: string | null): void {
      const panel = panels.get(id) ?? {};
      panel.said = said;
      if (said || panel.question) panels.set(id, panel);
      else panels.delete(id);
      if (said && !view.unfolded.has(id)) view.unfold(id);
      else view.redraw();
    },

    render(id: string): unknown {
      const panel = panels.get(id);
      if (!panel) return '';
      const { question, said, busy = false } = panel;
      const typed = question?.typed ?? {};
      const send = async (event: Event) => {
        event.preventDefault();
        if (!question || panel.busy) return;
        panel.busy = true;
        panel.said = '';
        view.redraw();
        try {
          const { method, path, typed: body, done } = question;
          const thanks = done(await asReader(view.store, path, { method, body }));
          if (thanks) await close(id, thanks);
          // The reader is elsewhere by then.
          else panels.delete(id);
        } catch (error) {
          panel.said = trouble(toApiError(error), view.texts);
          panel.busy = false;
          view.redraw();
        }
      };
      const keep = ({ target }: Event) => {
        const { name, value } = target as HTMLInputElement;
        typed[name] = value;
        question?.keep?.(typed);
      };
      return html`<form class="panel" part="form" id=${`p${id}`} @submit=${send} @input=${keep} @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && close(id)}>
        ${question && html`<fieldset><legend>${question.title}</legend>${question.renderFields(typed)}</fieldset>`}
        <div role="alert">${said && html`<p class="problem">${said}</p>`}</div>
        ${question && html`<div class="row"><button class="main" part="button" aria-disabled=${busy}>${question.button ?? question.title}</button>${linkButton(texts.cancel, () => close(id))}</div>`}
      </form>`;
    },
  };
}

export type Panels = ReturnType<typeof startPanels>;
