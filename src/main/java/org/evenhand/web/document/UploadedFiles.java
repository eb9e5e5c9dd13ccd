package org.evenhand.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.Reception;
import org.evenhand.document.application.InspectDocument;
import org.evenhand.document.application.ReceiveDocument;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Takes the files of a posted form, one after the other, and answers for each by itself: one bad
 * file does not lose the good ones. Each is received in a transaction of its own and looked at at
 * once; what still has to be looked at again stays in quarantine and counts as taken.
 *
 * <p>To be called outside a transaction, with the parts of one file field:
 *
 * <pre>{@code
 * var results = files.take(request.getParts(), name -> Reception.of(name, STAFF, today, actor));
 * }</pre>
 */
@Dependent
public class UploadedFiles {
  /** How many files one form may bring. */
  public static final int MOST = 20;

  private final ReceiveDocument receive;
  private final InspectDocument inspect;

  /**
   * What became of one file.
   *
   * @param name as the sender called it, to be shown escaped
   * @param outcome the document, or why it was refused
   * @param parts what came with it, when it is a message; each may have been refused by itself
   */
  public record Result(String name, Outcome<DocumentView> outcome, List<DocumentView> parts) {}

  @Inject
  public UploadedFiles(ReceiveDocument receive, InspectDocument inspect) {
    this.receive = receive;
    this.inspect = inspect;
  }

  /**
   * @param parts the parts of the form's file field; parts without a file are passed over
   * @param receptions how a file of that name is received
   * @return one result a file, in order
   */
  public List<Result> take(Collection<Part> parts, Function<String, Reception> receptions)
      throws IOException {
    var results = new ArrayList<Result>();
    for (var part : parts) {
      var name = part.getSubmittedFileName();
      if (name != null && !name.isBlank()) {
        results.add(
            results.size() < MOST
                ? takeOne(part, receptions.apply(name))
                : new Result(name, refused("document.tooMany", MOST), List.of()));
      }
    }
    return results;
  }

  private Result takeOne(Part part, Reception reception) throws IOException {
    Outcome<DocumentView> received;
    try (var content = part.getInputStream()) {
      received = receive.receive(reception, content);
    } finally {
      part.delete();
    }
    if (!received.isDone()) {
      return new Result(reception.fileName(), received, List.of());
    }
    var told = inspect.inspect(received.value().id());
    var document = told.get(0);
    return new Result(reception.fileName(), outcome(document), told.subList(1, told.size()));
  }

  private static Outcome<DocumentView> outcome(DocumentView document) {
    return document.state() == DocumentState.REFUSED
        ? refused("document.refused." + document.refusal().orElseThrow())
        : Outcome.done(document);
  }

  private static Outcome<DocumentView> refused(String key, Object... arguments) {
    return Outcome.refused(Problem.at(ReceiveDocument.FIELD, key, arguments));
  }
}
