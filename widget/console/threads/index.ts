import '../style/charts.css';
import '../style/threads.css';
import { NewThread } from './new-thread.ts';
import { PollForm } from './poll-form.ts';
import { PollPanel } from './poll-panel.ts';
import { ThreadAddress } from './thread-address.ts';
import { ThreadScreen } from './thread-screen.ts';
import { ThreadsScreen } from './threads-screen.ts';

customElements.define('desk-threads', ThreadsScreen);
customElements.define('desk-thread', ThreadScreen);
customElements.define('desk-thread-address', ThreadAddress);
customElements.define('desk-new-thread', NewThread);
customElements.define('desk-poll', PollPanel);
customElements.define('desk-poll-form', PollForm);
