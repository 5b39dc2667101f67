import '../style/replies.css';
import { RepliesScreen } from './replies-screen.ts';

customElements.define('desk-replies', RepliesScreen);
