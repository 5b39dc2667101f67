import './style/base.css';
import './style/controls.css';
import './style/dialogs.css';
import './style/cards.css';
import './style/shell.css';
import './style/queue.css';
import './style/decisions.css';
import './style/tabs.css';
import './style/case.css';
import './style/modes.css';
import { Desk } from './desk.ts';
import { useTexts } from './i18n/texts.ts';
import { browserHost } from './live/browser-host.ts';
import { PraatDesk } from './praat-desk.ts';
import { CaseMore } from './queue/case-more.ts';
import { DecisionBar } from './queue/decision-bar.ts';
import { KeysDialog } from './queue/keys-dialog.ts';
import { NoticeBar } from './queue/notice-bar.ts';
import { QueueCase } from './queue/queue-case.ts';
import { QueueList } from './queue/queue-list.ts';
import { QueueScreen } from './queue/queue-screen.ts';
import { QueueTabs } from './queue/queue-tabs.ts';
import { RejectDialog } from './queue/reject-dialog.ts';
import { ScreenFrame } from './screen-frame.ts';
import { InvitationScreen } from './session/invitation-screen.ts';
import { SignIn } from './session/sign-in.ts';
import { SignInAgain } from './session/sign-in-again.ts';
import { chooseLanguage, Settings } from './settings.ts';
import { TopBar } from './top-bar.ts';
import { WritingDialog } from './writing/writing-dialog.ts';

/** What the door and the first screen need; other screens bring their own (screens.ts). */
const ELEMENTS: Record<string, CustomElementConstructor> = {
  'praat-desk': PraatDesk,
  'desk-top': TopBar,
  'desk-screen': ScreenFrame,
  'desk-invitation': InvitationScreen,
  'desk-sign-in': SignIn,
  'desk-sign-in-again': SignInAgain,
  'desk-queue': QueueScreen,
  'desk-list': QueueList,
  'desk-tabs': QueueTabs,
  'desk-case': QueueCase,
  'desk-case-more': CaseMore,
  'desk-writing': WritingDialog,
  'desk-decisions': DecisionBar,
  'desk-notice': NoticeBar,
  'desk-reject': RejectDialog,
  'desk-keys': KeysDialog,
};

const language = chooseLanguage(location.search);
if (language === 'en') useTexts((await import('./i18n/en.ts')).en);
document.documentElement.lang = language;
for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
const page = document.createElement('praat-desk') as PraatDesk;
page.desk = new Desk(fetch.bind(window), new Settings(), browserHost);
document.body.replaceChildren(page);
