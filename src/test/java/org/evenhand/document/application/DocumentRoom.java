package org.evenhand.document.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.evenhand.document.api.ContentHash;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.DocumentSource;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.OpenedDocument;
import org.evenhand.document.api.Reception;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.api.Rendition;
import org.evenhand.document.persistence.ContentRows;
import org.evenhand.document.persistence.Documents;
import org.evenhand.document.reading.ReaderProcess;
import org.evenhand.document.reading.Readers;
import org.evenhand.document.reading.Reading;
import org.evenhand.document.store.ContentStore;
import org.evenhand.document.store.InstallationKey;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.TestDatabase;

/** The room as the server puts it together, on a test database and a folder of its own. */
public final class DocumentRoom {
  public static final Actor OFFICER = new Actor("ines", "Ines", Set.of(Role.INTAKE_OFFICER));
  public static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

  public final CaseworkTransactions unit;
  final Path folder;
  public final MovableClock clock = new MovableClock("2026-05-12T09:00:00Z");
  final MovableClock machineClock = new MovableClock(Clock.systemUTC().instant().toString());
  public final List<String> opened = new ArrayList<>();
  final ContentStore store;
  final Documents documents;

  public DocumentSettings settings;
  public ReaderProcess reader = Readers.usual();
  public Scanner scanner = Scanner.NONE;
  public boolean gateOpen = true;

  public DocumentRoom(TestDatabase database, Path folder) {
    this.unit = new CaseworkTransactions(database);
    this.folder = folder;
    this.settings = DocumentSettings.in(folder).upTo(256);
    this.documents = new Documents(unit.entities());
    try {
      store = new ContentStore(folder, new InstallationKey("k".repeat(40)), machineClock);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A file comes in and is looked at, as one that a form brings. */
  public List<DocumentView> takeIn(String name, byte[] content) {
    return inspect(received(name, content).id());
  }

  DocumentView received(String name, byte[] content) {
    return receive(reception(name), content).value();
  }

  public Outcome<DocumentView> receive(Reception reception, byte[] content) {
    return in(() -> receiving().receive(reception, new ByteArrayInputStream(content)));
  }

  public ReceiveDocument receiving() {
    return new ReceiveDocument(store, documents, settings, UUID::randomUUID, clock);
  }

  public static Reception reception(String name) {
    return Reception.of(name, DocumentSource.STAFF, TODAY, OFFICER);
  }

  public List<DocumentView> inspect(DocumentId id) {
    return inspecting().inspect(id);
  }

  public InspectDocument inspecting() {
    return new InspectDocument(store, scanner, reader, verdicts());
  }

  RecordVerdict verdicts() {
    return new OwnTransactions(this);
  }

  InspectWaiting inspectWaiting() {
    return new InspectWaiting(unitOutside(), inspecting(), clock);
  }

  /** A page of the released file of a case. */
  public DocumentView releases(CaseReference reference, String text) {
    var page = "<p>" + text + "</p>";
    var rendition =
        new Rendition(reference, Optional.empty(), "File 26-3097", FileType.HTML, page, OFFICER);
    return in(() -> rendering().store(rendition)).value();
  }

  public void takesBack(DocumentId released) {
    unit.doing(() -> new WithdrawRendition(documents).withdraw(released));
  }

  public ReadText reading() {
    return new ReadText(documents, store);
  }

  public OpenDocument opening() {
    return new OpenDocument(
        documents,
        (actor, document) -> gateOpen && opened.add(actor.account() + " " + document.title()),
        store);
  }

  /** As the container has it: in a transaction of its own. */
  public OpenDocument openingByItself() {
    var inner = opening();
    return new OpenDocument() {
      @Override
      public Optional<OpenedDocument> open(DocumentId id, Actor actor) {
        return in(() -> inner.open(id, actor));
      }
    };
  }

  /** As the container has it: in a transaction of its own. */
  public ReceiveDocument receivingByItself() {
    var inner = receiving();
    return new ReceiveDocument() {
      @Override
      public Outcome<DocumentView> receive(Reception reception, InputStream content) {
        return in(() -> inner.receive(reception, content));
      }
    };
  }

  public ListDocuments listing() {
    return new ListDocuments(documents);
  }

  StoreRendition rendering() {
    return new StoreRendition(store, documents, UUID::randomUUID, clock);
  }

  SweepDocuments sweeping() {
    var rows = new ContentRows(unit.source());
    var unfiled =
        new DisposeOfUnfiled(documents, settings, clock) {
          @Override
          public int dispose() {
            return in(super::dispose);
          }
        };
    return new SweepDocuments(unfiled, rows, store, reader, settings);
  }

  CheckDocuments checking() {
    return new CheckDocuments(new ContentRows(unit.source()), store);
  }

  public <T> T in(Supplier<T> work) {
    return unit.asking(entities -> work.get());
  }

  /** Where sealed bytes lie, all of them, also unfinished ones. */
  List<Path> bytes() {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("sweep.lock"))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Documents unitOutside() {
    return new Documents(unit.entities()) {
      @Override
      public List<DocumentId> waitingSince(java.time.Instant moment, int most) {
        return in(() -> super.waitingSince(moment, most));
      }
    };
  }

  /** What the container's interceptor does: each verdict in a transaction of its own. */
  private static final class OwnTransactions extends RecordVerdict {
    private final DocumentRoom room;

    OwnTransactions(DocumentRoom room) {
      super(room.documents, UUID::randomUUID, room.clock);
      this.room = room;
    }

    @Override
    Standing standing(DocumentId id) {
      return room.in(() -> super.standing(id));
    }

    @Override
    Verdict safe(DocumentId id, Reading reading, ContentHash kept, List<Part> parts) {
      return room.in(() -> super.safe(id, reading, kept, parts));
    }

    @Override
    Verdict refused(DocumentId id, Refusal reason, FileType found) {
      return room.in(() -> super.refused(id, reason, found));
    }

    @Override
    Verdict notRead(DocumentId id) {
      return room.in(() -> super.notRead(id));
    }
  }
}
