package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;
import org.evenhand.referral.api.SimilarConcern;
import org.evenhand.referral.api.SimilarConcern.Likeness;
import org.evenhand.referral.model.TextLikeness;
import org.evenhand.referral.persistence.Concerns;
import org.evenhand.referral.persistence.SimilarConcerns;
import org.evenhand.referral.persistence.SimilarConcerns.Described;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.application.LookUpRegistrant;

/**
 * Finds cases that may be the same concern again, or belong with it: about the same person or name,
 * from the same sender, near in time, alike in words. It suggests; an officer says what they are.
 */
@Dependent
public class FindSimilarConcerns {
  private static final int NEAR_DAYS = 31;
  private static final int MOST = 8;
  private final SimilarConcerns similar;
  private final Concerns concerns;
  private final ReadCase cases;
  private final LookUpRegistrant register;

  @Inject
  public FindSimilarConcerns(
      SimilarConcerns similar, Concerns concerns, ReadCase cases, LookUpRegistrant register) {
    this.similar = similar;
    this.concerns = concerns;
    this.cases = cases;
    this.register = register;
  }

  /** Those like a concern that has a case, the likest first. */
  public List<SimilarConcern> to(CaseReference reference) {
    var person = cases.get(reference).registrant();
    return concerns
        .of(reference)
        .map(
            concern ->
                like(
                    described(
                        Optional.of(reference),
                        person.or(concern::takenToBe),
                        concern.receivedOn(),
                        concern.answers())))
        .orElse(List.of());
  }

  /** Those like a concern that is still being keyed in. */
  public List<SimilarConcern> to(Answers answers, Optional<PersonId> person, LocalDate receivedOn) {
    return like(described(Optional.empty(), person, receivedOn, answers));
  }

  private List<SimilarConcern> like(Described concern) {
    return similar.near(concern).stream()
        .map(row -> compared(concern, row))
        .filter(found -> isWorthALook(found.likenesses()))
        .sorted(
            Comparator.comparing(SimilarConcern::isPossibleDuplicate)
                .thenComparing(found -> found.likenesses().size())
                .thenComparing(SimilarConcern::receivedOn)
                .reversed())
        .limit(MOST)
        .toList();
  }

  /** Near in time is not enough by itself: half the register is. */
  private static boolean isWorthALook(java.util.Set<Likeness> likenesses) {
    return likenesses.stream().anyMatch(likeness -> likeness != Likeness.NEAR_DATE);
  }

  private static SimilarConcern compared(Described concern, SimilarConcerns.Row row) {
    var likenesses = EnumSet.noneOf(Likeness.class);
    if (row.samePerson()) {
      likenesses.add(Likeness.SAME_PERSON);
    } else if (row.sameName()) {
      likenesses.add(Likeness.SAME_NAME);
    }
    if (row.sameSender()) {
      likenesses.add(Likeness.SAME_SENDER);
    }
    if (Math.abs(ChronoUnit.DAYS.between(concern.receivedOn(), row.receivedOn())) <= NEAR_DAYS) {
      likenesses.add(Likeness.NEAR_DATE);
    }
    if (TextLikeness.areSimilar(concern.text(), row.text())) {
      likenesses.add(Likeness.SIMILAR_TEXT);
    }
    return new SimilarConcern(
        row.reference(), row.receivedOn(), row.stage(), row.about(), likenesses);
  }

  private Described described(
      Optional<CaseReference> itself,
      Optional<PersonId> person,
      LocalDate receivedOn,
      Answers answers) {
    return new Described(
        itself,
        person,
        names(answers.text("workerName"), person, receivedOn),
        answers.text("yourName"),
        answers.text("yourEmail"),
        receivedOn,
        answers.text("what"));
  }

  /** The name as given, and every name the register has of the person. */
  private List<String> names(String given, Optional<PersonId> person, LocalDate day) {
    var names = new ArrayList<>(List.of(given));
    person
        .flatMap(known -> register.lookUp(WhichRegistrant.person(known), day))
        .ifPresent(
            registrant -> {
              names.add(registrant.name().full());
              registrant.formerNames().forEach(former -> names.add(former.full()));
            });
    return names;
  }
}
