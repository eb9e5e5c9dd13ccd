package org.evenhand.referral.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.document.api.DocumentId;
import org.evenhand.kernel.PersonId;

/**
 * A concern as somebody hands it in.
 *
 * @param submission a key made when the form was first shown; the same key is the same concern
 * @param answers to the questions of {@link org.evenhand.referral.application.ConcernForms}
 * @param takenToBe whom an officer took it to be about; somebody matches it later all the same
 * @param documents files that came with it and belong to no case yet
 * @param links what an officer said of other cases
 */
public record NewConcern(
    UUID submission,
    Channel channel,
    Answers answers,
    Optional<PersonId> takenToBe,
    List<DocumentId> documents,
    List<CaseLink> links) {
  public NewConcern {
    documents = List.copyOf(documents);
    links = List.copyOf(links);
  }

  /** One without files, as people and programs outside send it. */
  public NewConcern(UUID submission, Channel channel, Answers answers) {
    this(submission, channel, answers, Optional.empty(), List.of(), List.of());
  }
}
