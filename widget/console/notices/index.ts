import '../style/answers.css';
import { NoticeCard } from './notice-card.ts';
import { NoticesScreen } from './notices-screen.ts';

customElements.define('desk-dsa-notice', NoticeCard);
customElements.define('desk-notices', NoticesScreen);
