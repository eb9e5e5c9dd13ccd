package org.evenhand.web.referral;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.DocumentView;
import org.evenhand.web.Words;
import org.evenhand.web.document.UploadedFiles;
import org.evenhand.web.parts.UploadedFile;

/**
 * A file of a concern that is being keyed in.
 *
 * @param id of the document; empty when it was refused before it became one
 * @param partOf the id of the message it came with, or empty
 */
public record KeyedFile(
    String id, String partOf, String name, String size, String state, String reason)
    implements Serializable {

  /** What became of an upload, with what came with it. */
  static List<KeyedFile> of(UploadedFiles.Result result, Words words) {
    var files = new ArrayList<KeyedFile>();
    if (!result.outcome().isDone()) {
      var why = words.problem(result.outcome().problems().get(0));
      files.add(new KeyedFile("", "", shortened(result.name()), "", "REFUSED", why));
      return files;
    }
    var document = result.outcome().value();
    files.add(of(document, "", words));
    var message = document.id().toString();
    result.parts().forEach(part -> files.add(of(part, message, words)));
    return files;
  }

  private static KeyedFile of(DocumentView document, String partOf, Words words) {
    var reason =
        document.refusal().map(refusal -> words.of("document.refused." + refusal)).orElse("");
    return new KeyedFile(
        document.id().toString(),
        partOf,
        document.fileName(),
        UploadedFile.sizeOf(document.size()),
        state(document.state()),
        reason);
  }

  private static String state(DocumentState state) {
    return switch (state) {
      case QUARANTINED -> "QUARANTINED";
      case REFUSED -> "REFUSED";
      default -> "SAFE";
    };
  }

  private static String shortened(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.length() <= 150 ? last : last.substring(0, 150) + "…";
  }

  /** Whether it becomes a document of the case: refused files that came by themselves do not. */
  boolean isTaken() {
    return !id.isEmpty() && !(state.equals("REFUSED") && partOf.isEmpty());
  }

  public boolean isPart() {
    return !partOf.isEmpty();
  }

  /** Its row on the page. */
  public UploadedFile getShown() {
    return new UploadedFile(name, size, UploadedFile.State.valueOf(state), reason);
  }
}
