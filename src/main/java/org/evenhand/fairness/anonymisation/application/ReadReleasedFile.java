package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.kernel.CaseReference;

/** Reads the released file: the only text of a case that the blind lane has. */
@Dependent
public class ReadReleasedFile {
  private final AnonymisedFiles files;

  @Inject
  public ReadReleasedFile(AnonymisedFiles files) {
    this.files = files;
  }

  public Optional<ReleasedFile> of(CaseReference reference) {
    return files.newestReleased(reference).map(AnonymisedFile::released);
  }
}
