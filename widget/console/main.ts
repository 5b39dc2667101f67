import './style/base.css';
import './style/controls.css';
import './style/shell.css';
import './style/queue.css';
import './style/case.css';
import './style/threads.css';
import './style/modes.css';
import { Desk } from './desk.ts';
import { useTexts } from './i18n/texts.ts';
import { PraatDesk } from './praat-desk.ts';
import { DecisionBar } from './queue/decision-bar.ts';
import { KeysDialog } from './queue/keys-dialog.ts';
import { NoticeBar } from './queue/notice-bar.ts';
import { QueueCase } from './queue/queue-case.ts';
import { QueueList } from './queue/queue-list.ts';
import { QueueScreen } from './queue/queue-screen.ts';
import { RejectDialog } from './queue/reject-dialog.ts';
import { SignIn } from './session/sign-in.ts';
import { SignInAgain } from './session/sign-in-again.ts';
import { chooseLanguage, Settings } from './settings.ts';
import { NewThread } from './threads/new-thread.ts';
import { PollForm } from './threads/poll-form.ts';
import { PollPanel } from './threads/poll-panel.ts';
import { ThreadScreen } from './threads/thread-screen.ts';
import { ThreadsScreen } from './threads/threads-screen.ts';
import { TopBar } from './top-bar.ts';

const ELEMENTS: Record<string, CustomElementConstructor> = {
  'praat-desk': PraatDesk,
  'desk-top': TopBar,
  'desk-sign-in': SignIn,
  'desk-sign-in-again': SignInAgain,
  'desk-queue': QueueScreen,
  'desk-list': QueueList,
  'desk-case': QueueCase,
  'desk-decisions': DecisionBar,
  'desk-notice': NoticeBar,
  'desk-reject': RejectDialog,
  'desk-keys': KeysDialog,
  'desk-threads': ThreadsScreen,
  'desk-thread': ThreadScreen,
  'desk-new-thread': NewThread,
  'desk-poll': PollPanel,
  'desk-poll-form': PollForm,
};

const language = chooseLanguage(location.search);
if (language === 'en') useTexts((await import('./i18n/en.ts')).en);
document.documentElement.lang = language;
for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
const page = document.createElement('praat-desk') as PraatDesk;
page.desk = new Desk(fetch.bind(window), new Settings());
document.body.replaceChildren(page);
