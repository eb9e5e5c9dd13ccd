package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.correspondence.api.LetterChannel;
import org.evenhand.correspondence.api.NewLetter;
import org.evenhand.correspondence.model.LetterMustBeDeliverable;
import org.evenhand.correspondence.model.LetterText;
import org.evenhand.correspondence.persistence.Letters;
import org.evenhand.correspondence.persistence.Letters.Stamp;
import org.evenhand.correspondence.persistence.Outbox;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;

/**
 * Sends a letter: keeps it as it is, puts it in the outbox, and starts the clock by which proof of
 * sending must be on file. All of it in the transaction that is going on.
 */
@Dependent
public class SendLetter {
  /** The clock that the service record stops. */
  static final String PROOF = "T-06";

  private final Letters letters;
  private final Outbox outbox;
  private final ReadCase cases;
  private final ChangeCase chronology;
  private final StartClock clocks;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public SendLetter(
      Letters letters,
      Outbox outbox,
      ReadCase cases,
      ChangeCase chronology,
      StartClock clocks,
      IdSource ids,
      Clock clock) {
    this.letters = letters;
    this.outbox = outbox;
    this.cases = cases;
    this.chronology = chronology;
    this.clocks = clocks;
    this.ids = ids;
    this.clock = clock;
  }

  /** The letter's id; refused when it could not be delivered as it is. */
  public Outcome<UUID> send(NewLetter letter, Actor by) {
    var problems = LetterMustBeDeliverable.problems(letter);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    var reference = letter.caseReference();
    var now = clock.instant();
    var stamp =
        new Stamp(
            ids.next(),
            "en",
            cases.get(reference).rules(),
            LetterText.sha256(letter.subject(), letter.text()),
            isAsOnFile(letter),
            by.account(),
            now);
    letters.add(letter, stamp);
    outbox.add(ids.next(), stamp.id(), now);
    clocks.start(reference, PROOF, stamp.id(), CivilTime.today(clock));
    chronology.happened(reference, by, "LETTER", "letter.sent", letter.template().name());
    return Outcome.done(stamp.id());
  }

  private boolean isAsOnFile(NewLetter letter) {
    return cases
        .party(letter.caseReference(), letter.toRole())
        .map(party -> onFile(party, letter.channel()).strip().equals(letter.sentTo().strip()))
        .orElse(false);
  }

  private static String onFile(PartyView party, LetterChannel channel) {
    return channel == LetterChannel.EMAIL ? party.email() : party.address();
  }
}
