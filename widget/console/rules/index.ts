import '../style/rules.css';
import { RulesScreen } from './rules-screen.ts';

customElements.define('desk-rules', RulesScreen);
