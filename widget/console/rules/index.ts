import '../style/rules.css';
import { RulesScreen } from './rules-screen.ts';
import { ServicesPanel } from './services-panel.ts';

customElements.define('desk-rules', RulesScreen);
customElements.define('desk-services', ServicesPanel);
