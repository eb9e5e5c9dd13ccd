package org.evenhand.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.evenhand.document.api.ReleasedView;
import org.evenhand.document.application.ListDocuments;
import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.application.ReadReleasedFile;

/** The released file beside the triage test: the only text of the case on the page. */
@Named
@RequestScoped
public class MaskedFile {
  private final StepPage step;
  private final ReadReleasedFile files;
  private final ListDocuments documents;
  private ReleasedFile file;

  @Inject
  public MaskedFile(StepPage step, ReadReleasedFile files, ListDocuments documents) {
    this.step = step;
    this.files = files;
    this.documents = documents;
  }

  /** For the container's proxy. */
  protected MaskedFile() {
    this(null, null, null);
  }

  public ReleasedFile getFile() {
    if (file == null) {
      file = files.of(step.getView().item().caseReference()).orElseThrow();
    }
    return file;
  }

  /** The copies to be saved, under the neutral number; none of a file released by hand. */
  public List<Copy> getCopies() {
    return documents.released(step.getView().item().caseReference()).stream()
        .sorted(Comparator.comparing(ReleasedView::type))
        .map(MaskedFile::copy)
        .toList();
  }

  /**
   * A copy to be saved.
   *
   * @param address within the application
   */
  public record Copy(String address, String type, String title, long kilobytes) {}

  private static Copy copy(ReleasedView view) {
    var kilobytes = Math.max(1, view.size() / 1024);
    return new Copy("/documents/" + view.id(), view.type().name(), view.title(), kilobytes);
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
