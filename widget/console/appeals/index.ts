import '../style/answers.css';
import { AppealCard } from './appeal-card.ts';
import { AppealsScreen } from './appeals-screen.ts';

customElements.define('desk-appeal', AppealCard);
customElements.define('desk-appeals', AppealsScreen);
