package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.evenhand.correspondence.delivery.NotDelivered;
import org.evenhand.correspondence.delivery.NotePost;
import org.evenhand.correspondence.model.BackOff;
import org.evenhand.correspondence.persistence.Notes;
import org.evenhand.correspondence.persistence.Notes.Waiting;

/**
 * Tries to deliver one note. Its row is held while it is tried; as with letters, it may come twice
 * under the same key, and is never lost.
 */
@Dependent
public class DeliverNextNote {
  private final Notes notes;
  private final NotePost post;
  private final Clock clock;

  @Inject
  public DeliverNextNote(Notes notes, NotePost post, Clock clock) {
    this.notes = notes;
    this.post = post;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected DeliverNextNote() {
    this(null, null, null);
  }

  /** Whether there was one to try. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean deliver() {
    var taken = notes.take(clock.instant());
    taken.ifPresent(this::deliver);
    return taken.isPresent();
  }

  private void deliver(Waiting row) {
    try {
      notes.handedOver(row, post.deliver(row.note()));
    } catch (NotDelivered failure) {
      var tries = row.attempts() + 1;
      if (failure.isForGood() || tries >= BackOff.ATTEMPTS) {
        notes.unresolved(row, failure.getMessage());
      } else {
        notes.failed(row, failure.getMessage(), clock.instant().plus(BackOff.after(tries)));
      }
    }
  }
}
