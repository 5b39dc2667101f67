import { html, nothing, type TemplateResult } from 'lit';
import type { DeskHours } from '../../../shared/desk-hours.ts';
import { weekdays } from '../i18n/formats.ts';
import { texts } from '../i18n/texts.ts';

/** What is filled in for who turns it on; then it is theirs to change. */
const OFFICE = { from: '08:00', until: '18:00' };
const WORKING_DAYS = 5;

/** When somebody is at the desk: nothing, or from when until when for each day of the week. A day left empty is a day off. */
export function hoursField(hours: DeskHours | null, isWrong: boolean, onChange: (hours: DeskHours | null) => void): TemplateResult {
  const t = texts().rules;
  const office = () => weekdays().map((_, at) => (at < WORKING_DAYS ? OFFICE : null));
  const set = (day: number, part: { from?: string; until?: string }) =>
    onChange((hours ?? []).map((one, at) => (at === day ? changed(one, part) : one)));
  const time = (name: string, day: number, key: 'from' | 'until') => html`
    <input type="time" aria-label="${name}, ${t.hours[key]}" aria-invalid=${isWrong ? 'true' : 'false'} .value=${hours?.[day]?.[key] ?? ''}
      @change=${(event: Event) => set(day, { [key]: (event.target as HTMLInputElement).value })} />
  `;
  return html`
    <label class="choice"><input type="checkbox" .checked=${hours !== null}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked ? office() : null)} /> ${t.settings.deskHours}</label>
    ${
      hours &&
      html`
        <ul class="hours">
          ${weekdays().map((name, day) => html`<li><span>${name}</span> ${time(name, day, 'from')} – ${time(name, day, 'until')} ${hours[day] ? nothing : html`<span class="hint">${t.hours.off}</span>`}</li>`)}
        </ul>
        <p class="hint">${t.hours.hint}</p>
        ${isWrong ? html`<p class="wrong">${t.hours.wrong}</p>` : nothing}
      `
    }
  `;
}

/** An end that is emptied makes it a day off; one that is not filled in yet is that of the day. */
function changed(day: DeskHours[number] | undefined, part: { from?: string; until?: string }): DeskHours[number] {
  return part.from === '' || part.until === '' ? null : { from: '00:00', until: '00:00', ...day, ...part };
}
