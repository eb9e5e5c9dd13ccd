package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.persistence.Letters;
import org.evenhand.correspondence.persistence.Outbox;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Problem;

/**
 * Letters that could not be delivered stay listed until somebody has them tried again. A wrong
 * address is put right by sending another letter: this one stays as it was sent.
 */
@Dependent
@RequiresPermissions("letter:send")
public class ResolveDelivery {
  private final Letters letters;
  private final Outbox outbox;
  private final ChangeCase chronology;
  private final Clock clock;

  @Inject
  public ResolveDelivery(Letters letters, Outbox outbox, ChangeCase chronology, Clock clock) {
    this.letters = letters;
    this.outbox = outbox;
    this.chronology = chronology;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ResolveDelivery() {
    this(null, null, null, null);
  }

  /** What a person must see to, the oldest first. */
  public List<LetterView> unresolved() {
    return letters.unresolved();
  }

  /** Empty when it is tried again from now; otherwise why not. */
  @Transactional
  public Optional<Problem> again(UUID letter, Actor by) {
    if (!outbox.again(letter, clock.instant())) {
      return Optional.of(Problem.of("letter.notUnresolved"));
    }
    letters
        .find(letter)
        .ifPresent(
            view ->
                chronology.happened(
                    view.caseReference(), by, "LETTER", "letter.again", view.template().name()));
    return Optional.empty();
  }
}
