import '../style/people.css';
import { PeopleScreen } from './people-screen.ts';
import { PersonScreen } from './person-screen.ts';
import { RestrictDialog } from './restrict-dialog.ts';

customElements.define('desk-people', PeopleScreen);
customElements.define('desk-person', PersonScreen);
customElements.define('desk-restrict', RestrictDialog);
