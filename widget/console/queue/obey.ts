import type { Lane } from '../desk.ts';
import type { WritingStore } from '../writing/writing-store.ts';
import { canDo } from './deeds.ts';
import type { KeyCommand } from './key-command.ts';
import type { QueueStore } from './queue-store.ts';

/** Does what a key or a button of the queue asks for, to what is selected or else under the hands. What cannot be done now does nothing. */
export function obey(command: KeyCommand, { queue, decider, reject }: Lane, writing: WritingStore): void {
  if (command === 'undo') return void decider.undo();
  if (command === 'help' || command === 'search' || move(command, queue)) return;
  const items = queue.targetItems();
  const ids = items.map((item) => item.comment.id);
  const [first] = items;
  if (!first || !canDo(command, items)) return;
  switch (command) {
    case 'approve':
      if (items.every(({ comment }) => comment.status === 'approved')) return void decider.leave(ids);
      return void decider.decide(ids, { action: command });
    case 'spam':
      return void decider.decide(ids, { action: command });
    case 'reject':
      reject.ask(ids);
      return;
    case 'edit':
    case 'reply':
      writing.start(command, first, decider);
      return;
    case 'feature':
      return void decider.mark(ids, items.every(({ comment }) => comment.featured) ? 'unfeature' : 'feature');
    case 'pin':
      return void decider.mark(ids, first.comment.pinned ? 'unpin' : 'pin');
  }
}

/** Goes through the list, or selects in it; false for what is no such command. */
function move(command: KeyCommand, queue: QueueStore): command is 'next' | 'previous' | 'selectNone' | 'toggle' | 'selectTo' {
  const { currentId } = queue.state;
  if (command === 'next' || command === 'previous') queue.move(command === 'next' ? 1 : -1);
  else if (command === 'selectNone') queue.selectNone();
  else if (command === 'toggle' && currentId !== null) queue.toggle(currentId);
  else if (command === 'selectTo' && currentId !== null) queue.selectTo(currentId);
  return ['next', 'previous', 'selectNone', 'toggle', 'selectTo'].includes(command);
}
