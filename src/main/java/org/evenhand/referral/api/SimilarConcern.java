package org.evenhand.referral.api;

import java.time.LocalDate;
import java.util.Set;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.CaseReference;

/**
 * A case that may be about the same thing: no more of it than officers at receipt may know of every
 * case.
 *
 * @param about the name of whom it is about
 * @param likenesses why it is in the list; never empty
 */
public record SimilarConcern(
    CaseReference reference,
    LocalDate receivedOn,
    Stage stage,
    String about,
    Set<Likeness> likenesses) {

  /** What two concerns have in common. */
  public enum Likeness {
    /** Matched to the same person on the register. */
    SAME_PERSON,
    /** The same name was given. */
    SAME_NAME,
    /** Raised by somebody of the same name or e-mail address. */
    SAME_SENDER,
    /** Arrived within a month of each other. */
    NEAR_DATE,
    /** Much of one text stands in the other. */
    SIMILAR_TEXT
  }

  public SimilarConcern {
    likenesses = Set.copyOf(likenesses);
  }

  /** Whether it may be this concern again, rather than one that only belongs with it. */
  public boolean isPossibleDuplicate() {
    var samePerson =
        likenesses.contains(Likeness.SAME_PERSON) || likenesses.contains(Likeness.SAME_NAME);
    return likenesses.contains(Likeness.SIMILAR_TEXT)
        || samePerson
            && (likenesses.contains(Likeness.SAME_SENDER)
                || likenesses.contains(Likeness.NEAR_DATE));
  }
}
