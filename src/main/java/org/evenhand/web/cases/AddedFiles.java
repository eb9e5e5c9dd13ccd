package org.evenhand.web.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.document.api.Reception;
import org.evenhand.document.application.ReceiveDocument;
import org.evenhand.kernel.Problem;
import org.evenhand.web.document.UploadedFiles;

/**
 * Adds files to a case, and answers for each. A file whose content the case has already is told
 * instead of kept a second time, so that a form sent twice adds its files once.
 */
@Dependent
public class AddedFiles {
  private final UploadedFiles files;
  private final ChangeCase cases;

  /**
   * What became of one file.
   *
   * @param problem why it was not taken; null when it was
   */
  public record Told(String name, Problem problem) {}

  @Inject
  public AddedFiles(UploadedFiles files, ChangeCase cases) {
    this.files = files;
    this.cases = cases;
  }

  List<Told> take(CaseAtDoor at, Collection<Part> parts, Function<String, Reception> reception)
      throws IOException {
    var told = new ArrayList<Told>();
    for (var result : files.take(parts, reception)) {
      told.add(new Told(result.name(), problem(result)));
      if (result.outcome().isDone()) {
        cases.happened(at.getReference(), at.by(), "DOCUMENT", "document.added", result.name());
      }
    }
    if (told.isEmpty()) {
      told.add(new Told("", Problem.at(ReceiveDocument.FIELD, "document.none")));
    }
    return told;
  }

  private static Problem problem(UploadedFiles.Result result) {
    return result.outcome().problems().stream().findFirst().orElse(null);
  }
}
