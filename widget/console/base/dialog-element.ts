import { DeskElement } from './desk-element.ts';

/** An element that asks or tells something in a modal dialog; the browser keeps the focus in it and gives it back. */
export class DialogElement extends DeskElement {
  /** Call after rendering: opens or closes the one `<dialog>` within. */
  protected show(open: boolean): void {
    const dialog = this.querySelector('dialog');
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }
}
