import '../style/team.css';
import { AccountScreen } from './account-screen.ts';

customElements.define('desk-account', AccountScreen);
