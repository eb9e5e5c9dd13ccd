package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.evenhand.fairness.anonymisation.model.Parts;
import org.evenhand.fairness.anonymisation.model.ReviewedDocument;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.kernel.CaseReference;

/** The version of the file that waits for its release, while its documents are still looked at. */
@Dependent
class FileInHand {
  private final AnonymisedFiles files;

  @Inject
  FileInHand(AnonymisedFiles files) {
    this.files = files;
  }

  /** Takes over what was changed in its documents; a file that was released stays as it is. */
  void follow(CaseReference reference, List<ReviewedDocument> documents) {
    files
        .newest(reference)
        .filter(file -> file.isProposed() && !file.parts().isEmpty())
        .ifPresent(
            file ->
                file.becomes(
                    new Parts(
                        documents.stream()
                            .filter(ReviewedDocument::isInTheFile)
                            .map(ReviewedDocument::part)
                            .toList())));
  }
}
