package org.evenhand.diversity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.model.DeclarationCheck;
import org.evenhand.diversity.model.RoomFiles;
import org.evenhand.diversity.persistence.Declarations;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.PersonId;

/**
 * Takes in what one person answers about himself or herself, to as many questions as the person
 * likes, and takes answers back. An answer taken back is gone, earlier ones to the same question
 * included.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SubmitDeclaration {
  private final Declarations declarations;
  private final Clock clock;

  @Inject
  public SubmitDeclaration(Declarations declarations, Clock clock) {
    this.declarations = declarations;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected SubmitDeclaration() {
    this(null, null);
  }

  /** Stores the answers; refused, and nothing stored, when one does not fit its question. */
  public Outcome<Integer> submit(PersonId person, List<Answer> answers) {
    var version = RoomFiles.newestQuestions().version();
    var month = YearMonth.from(CivilTime.today(clock));
    var given =
        answers.stream().map(answer -> new Declaration(person, answer, version, month)).toList();
    var problems = DeclarationCheck.problems(given);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    declarations.submit(given);
    return Outcome.done(given.size());
  }
}
