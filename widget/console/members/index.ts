import '../style/team.css';
import { TeamScreen } from './team-screen.ts';

customElements.define('desk-team', TeamScreen);
