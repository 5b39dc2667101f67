import { html, type TemplateResult } from 'lit';
import type { Role } from '../../shared/roles.ts';
import type { Site } from '../../shared/sites.ts';
import type { Desk, Workplace } from './desk.ts';
import type { Texts } from './i18n/nl.ts';
import type { Route } from './router.ts';

/** What a screen is given: the work on the chosen site, and where in it one is. */
export interface Place {
  desk: Desk;
  work: Workplace;
  site: Site;
  route: Route;
}

interface ScreenEntry {
  /** In the address, after the site. */
  path: string;
  /** The screen is about one thing, whose id follows the path. */
  item?: true;
  /** Who may open it; for the others it is not in the menu. */
  least: Role;
  /** Where the menu has it, if at all, and under which name. */
  menu?: { place: 'bar' | 'more'; label: (texts: Texts) => string };
  /** The screen of the menu that this one belongs to. */
  under?: string;
  /** Gets the elements of the screen; the first screens are there from the start. */
  load?: () => Promise<unknown>;
  show(place: Place): TemplateResult;
}

/** Every screen of the desk. A new one is a folder with an `index.ts` that defines its elements, its texts, and a line here. */
export const SCREENS = {
  queue: {
    path: 'wachtrij',
    least: 'moderator',
    menu: { place: 'bar', label: (t) => t.queue },
    show: ({ desk, work, route }) =>
      html`<desk-queue .desk=${desk} .work=${work} .settings=${desk.settings} .query=${route.query ?? {}}></desk-queue>`,
  },
  appeals: {
    path: 'bezwaren',
    least: 'moderator',
    menu: { place: 'more', label: (t) => t.appeals.title },
    load: () => import('./appeals/index.ts'),
    show: ({ work, route }) => html`<desk-appeals .work=${work} .query=${route.query ?? {}}></desk-appeals>`,
  },
  notices: {
    path: 'meldingen',
    least: 'moderator',
    menu: { place: 'more', label: (t) => t.notices.title },
    load: () => import('./notices/index.ts'),
    show: ({ desk, work, route }) => html`<desk-notices .desk=${desk} .work=${work} .query=${route.query ?? {}}></desk-notices>`,
  },
  threads: {
    path: 'artikelen',
    least: 'moderator',
    menu: { place: 'bar', label: (t) => t.threads },
    load: () => import('./threads/index.ts'),
    show: ({ work }) => html`<desk-threads .threads=${work.threads}></desk-threads>`,
  },
  thread: {
    path: 'artikelen',
    item: true,
    least: 'moderator',
    under: 'threads',
    load: () => import('./threads/index.ts'),
    show: ({ desk, work, route, site }) =>
      html`<desk-thread .threads=${work.threads} .threadId=${route.id} .siteMode=${site.policy.mode} .mayMove=${desk.may('admin')}></desk-thread>`,
  },
  figures: {
    path: 'cijfers',
    least: 'moderator',
    menu: { place: 'more', label: (t) => t.figures.title },
    load: () => import('./figures/index.ts'),
    show: ({ work }) => html`<desk-figures .work=${work}></desk-figures>`,
  },
  people: {
    path: 'lezers',
    least: 'moderator',
    menu: { place: 'more', label: (t) => t.people.title },
    load: () => import('./people/index.ts'),
    show: ({ work, route }) => html`<desk-people .work=${work} .query=${route.query ?? {}}></desk-people>`,
  },
  person: {
    path: 'lezers',
    item: true,
    least: 'moderator',
    under: 'people',
    load: () => import('./people/index.ts'),
    show: ({ desk, work, route }) => html`<desk-person .desk=${desk} .work=${work} .personId=${route.id ?? ''}></desk-person>`,
  },
  rules: {
    path: 'regels',
    least: 'moderator',
    menu: { place: 'more', label: (t) => t.rules.title },
    load: () => import('./rules/index.ts'),
    show: ({ desk, work }) => html`<desk-rules .desk=${desk} .work=${work}></desk-rules>`,
  },
  replies: {
    path: 'antwoorden',
    least: 'admin',
    menu: { place: 'more', label: (t) => t.replies.title },
    load: () => import('./replies/index.ts'),
    show: ({ work }) => html`<desk-replies .work=${work}></desk-replies>`,
  },
  team: {
    path: 'team',
    least: 'admin',
    menu: { place: 'more', label: (t) => t.team.title },
    load: () => import('./members/index.ts'),
    show: ({ desk, work }) => html`<desk-team .desk=${desk} .work=${work}></desk-team>`,
  },
  account: {
    path: 'account',
    least: 'moderator',
    menu: { place: 'more', label: (t) => t.account.title },
    load: () => import('./account/index.ts'),
    show: ({ desk, work }) => html`<desk-account .desk=${desk} .work=${work}></desk-account>`,
  },
  log: {
    path: 'logboek',
    least: 'moderator',
    menu: { place: 'more', label: (t) => t.log.title },
    load: () => import('./log/index.ts'),
    show: ({ desk, work, route }) => html`<desk-log .desk=${desk} .work=${work} .query=${route.query ?? {}}></desk-log>`,
  },
} satisfies Record<string, ScreenEntry>;

export type Screen = keyof typeof SCREENS;

/** The entry of a screen, with all that it may have. */
export function screenEntry(screen: Screen): ScreenEntry {
  return SCREENS[screen];
}

/** The screens that the menu has at a place, in the order of the table. */
export function screens(place: 'bar' | 'more'): [Screen, ScreenEntry][] {
  const entries = Object.entries(SCREENS) as [Screen, ScreenEntry][];
  return entries.filter(([, { menu }]) => menu?.place === place);
}
