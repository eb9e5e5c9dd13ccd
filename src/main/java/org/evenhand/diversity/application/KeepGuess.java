package org.evenhand.diversity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.evenhand.diversity.api.QuestionSet.Choice;
import org.evenhand.diversity.api.QuestionSet.Group;
import org.evenhand.diversity.api.TriageGuess;
import org.evenhand.diversity.model.RoomFiles;
import org.evenhand.diversity.persistence.Guesses;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;

/**
 * Takes in a guess about the person a blind decision was about. It goes in and says nothing: not
 * whether there was one before, which stays, nor anything about the person.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class KeepGuess {
  private final Guesses guesses;
  private final Clock clock;

  @Inject
  public KeepGuess(Guesses guesses, Clock clock) {
    this.guesses = guesses;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected KeepGuess() {
    this(null, null);
  }

  /**
   * Refused where nothing is guessed, or something that nobody is asked.
   *
   * @param occasion what it was guessed at; only a keyed hash of it is stored
   */
  public Outcome<Boolean> keep(UUID occasion, PersonId about, TriageGuess guess) {
    if (guess.sex().isEmpty() && guess.ethnicity().isEmpty()) {
      return Outcome.refused(Problem.at("sex", "guess.nothing"));
    }
    if (!offersSex(guess.sex()) || !offersGroup(guess.ethnicity())) {
      return Outcome.refused(Problem.at("sex", "answer.notOffered"));
    }
    var version = RoomFiles.newestQuestions().version();
    guesses.add(occasion, about, guess, version, YearMonth.from(CivilTime.today(clock)));
    return Outcome.done(true);
  }

  private static boolean offersSex(String code) {
    var choices = RoomFiles.newestQuestions().item("SEX").orElseThrow().choices();
    return code.isEmpty() || choices.stream().map(Choice::code).anyMatch(code::equals);
  }

  private static boolean offersGroup(String code) {
    var groups = RoomFiles.newestQuestions().item("ETHNICITY").orElseThrow().groups();
    return code.isEmpty() || groups.stream().map(Group::code).anyMatch(code::equals);
  }
}
