import '../style/log.css';
import { LogFilterBar } from './log-filter.ts';
import { LogScreen } from './log-screen.ts';

customElements.define('desk-log', LogScreen);
customElements.define('desk-log-filter', LogFilterBar);
