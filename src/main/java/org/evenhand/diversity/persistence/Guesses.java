package org.evenhand.diversity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.evenhand.diversity.api.TriageGuess;
import org.evenhand.diversity.model.Chance;
import org.evenhand.diversity.model.SubjectKey;
import org.evenhand.kernel.PersonId;

/** Where guesses go in. The first one at an occasion stays. */
@Dependent
public class Guesses {
  private static final String ADD =
      """
      insert into diversity.triage_guess
             (id, occasion, subject, sex, ethnicity, sure, question_set, month)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (occasion) do nothing
      """;
  private final BehindTheWall wall;
  private final SubjectKey key;
  private final Chance chance;

  @Inject
  public Guesses(BehindTheWall wall, SubjectKey key, RandomGenerator random) {
    this.wall = wall;
    this.key = key;
    this.chance = new Chance(random);
  }

  /** Writes it down under keyed hashes. */
  public void add(
      UUID occasion, PersonId about, TriageGuess guess, String questions, YearMonth month) {
    wall.inOwnTransaction(
        connection -> {
          try (var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, chance.id());
            insert.setBytes(2, key.occasionOf(occasion));
            insert.setBytes(3, key.subjectOf(about));
            insert.setString(4, guess.sex());
            insert.setString(5, guess.ethnicity());
            insert.setString(6, guess.sure().name());
            insert.setString(7, questions);
            insert.setObject(8, month.atDay(1));
            return insert.executeUpdate();
          }
        });
  }
}
