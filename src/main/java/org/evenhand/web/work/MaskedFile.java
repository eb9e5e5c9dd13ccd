package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.application.ReadReleasedFile;

/** The released file beside the triage test: the only text of the case on the page. */
@Named
@RequestScoped
public class MaskedFile {
  private final StepPage step;
  private final ReadReleasedFile files;
  private ReleasedFile file;

  @Inject
  public MaskedFile(StepPage step, ReadReleasedFile files) {
    this.step = step;
    this.files = files;
  }

  /** For the container's proxy. */
  protected MaskedFile() {
    this(null, null);
  }

  public ReleasedFile getFile() {
    if (file == null) {
      file = files.of(step.getView().item().caseReference()).orElseThrow();
    }
    return file;
  }

  /** Its documents; one without a title where it was released as a single text. */
  public List<ReleasedPart> getDocuments() {
    return getFile().parts().isEmpty()
        ? List.of(new ReleasedPart("", getFile().text()))
        : getFile().parts();
  }

  public List<String> paragraphsOf(ReleasedPart document) {
    return Arrays.stream(document.text().split("\\R\\s*\\R")).map(String::strip).toList();
  }

  /** Whether another person than the one who prepared it has released it. */
  public boolean isOfTwoPeople() {
    return !getFile().preparedBy().equals(getFile().releasedBy());
  }
}
