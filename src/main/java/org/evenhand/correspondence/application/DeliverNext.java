package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.delivery.NotDelivered;
import org.evenhand.correspondence.delivery.PostOffice;
import org.evenhand.correspondence.model.BackOff;
import org.evenhand.correspondence.persistence.Letters;
import org.evenhand.correspondence.persistence.Outbox;
import org.evenhand.correspondence.persistence.Outbox.Waiting;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;

/**
 * Tries to deliver one letter. Its row is held while it is tried, so two couriers never try the
 * same one. When the process dies after the post took it and before that is written down, it is
 * delivered again under the same key: a letter may come twice, it is never lost.
 */
@Dependent
public class DeliverNext {
  private final Outbox outbox;
  private final Letters letters;
  private final PostOffice post;
  private final StopClock clocks;
  private final Clock clock;

  @Inject
  public DeliverNext(
      Outbox outbox, Letters letters, PostOffice post, StopClock clocks, Clock clock) {
    this.outbox = outbox;
    this.letters = letters;
    this.post = post;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected DeliverNext() {
    this(null, null, null, null, null);
  }

  /** Whether there was one to try. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean deliver() {
    var taken = outbox.take(clock.instant());
    taken.ifPresent(row -> deliver(row, letters.find(row.letter()).orElseThrow()));
    return taken.isPresent();
  }

  private void deliver(Waiting row, LetterView letter) {
    try {
      var proof = post.deliver(row.delivery(), letter);
      outbox.handedOver(row, letter, proof, clock.instant());
      clocks.stop(
          letter.caseReference(),
          SendLetter.PROOF,
          letter.id(),
          CivilTime.today(clock),
          "deliverLetter",
          Actor.SYSTEM);
    } catch (NotDelivered failure) {
      failed(row, failure);
    }
  }

  private void failed(Waiting row, NotDelivered failure) {
    var tries = row.attempts() + 1;
    if (failure.isForGood() || tries >= BackOff.ATTEMPTS) {
      outbox.unresolved(row, failure.getMessage());
    } else {
      outbox.failed(row, failure.getMessage(), clock.instant().plus(BackOff.after(tries)));
    }
  }
}
