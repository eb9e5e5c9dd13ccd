package org.evenhand.document.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Rendition;
import org.evenhand.document.model.Document;
import org.evenhand.document.model.RenditionPage;
import org.evenhand.document.persistence.Documents;
import org.evenhand.document.store.ContentStore;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Keeps a released text for the blind lane, in the transaction of its release. It is a new
 * document: the only thing it shares with its original is the case. What the law blocks is not
 * released.
 */
@Dependent
public class StoreRendition {
  private final ContentStore store;
  private final Documents documents;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public StoreRendition(ContentStore store, Documents documents, IdSource ids, Clock clock) {
    this.store = store;
    this.documents = documents;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected StoreRendition() {
    this(null, null, null, null);
  }

  @Transactional
  public Outcome<DocumentView> store(Rendition rendition) {
    var problem = whatIsWrong(rendition);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    try {
      var bytes = rendition.content();
      var stored = store.put(new ByteArrayInputStream(bytes), bytes.length);
      var document =
          Document.rendition(
              ids.next(), rendition, stored, CivilTime.today(clock), clock.instant());
      documents.add(document);
      return Outcome.done(document.view());
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private Optional<Problem> whatIsWrong(Rendition rendition) {
    if (isEmpty(rendition) || rendition.title().isBlank()) {
      return Optional.of(Problem.of("document.renditionEmpty"));
    }
    var page = rendition.type() == FileType.HTML;
    if (page && !RenditionPage.isPlain(rendition.text())) {
      return Optional.of(Problem.of("document.renditionNotPlain"));
    }
    return rendition
        .of()
        .flatMap(id -> documents.find(id))
        .flatMap(original -> check(original, rendition));
  }

  private static boolean isEmpty(Rendition rendition) {
    return rendition.type() == FileType.PDF
        ? rendition.content().length == 0
        : rendition.text().isBlank();
  }

  private static Optional<Problem> check(Document original, Rendition rendition) {
    var view = original.view();
    if (!view.caseReference().equals(Optional.of(rendition.caseReference()))) {
      throw new IllegalStateException("the original belongs to another case: " + view.id());
    }
    if (!view.isSafe()) {
      return Optional.of(Problem.of("document.notReadable"));
    }
    return view.isBlockedByLaw()
        ? Optional.of(Problem.of("document.blockedByLaw", view.title()))
        : Optional.empty();
  }
}
