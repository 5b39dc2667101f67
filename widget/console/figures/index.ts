import '../style/charts.css';
import '../style/figures.css';
import { FiguresScreen } from './figures-screen.ts';

customElements.define('desk-figures', FiguresScreen);
