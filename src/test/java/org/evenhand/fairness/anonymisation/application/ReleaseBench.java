package org.evenhand.fairness.anonymisation.application;

import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.document.api.DocumentSource;
import org.evenhand.document.api.Reception;
import org.evenhand.document.api.ReleasedView;
import org.evenhand.document.application.ListDocuments;
import org.evenhand.document.application.ReadText;
import org.evenhand.document.application.ReadWholeFile;
import org.evenhand.document.application.StoreRendition;
import org.evenhand.document.application.WithdrawRendition;
import org.evenhand.document.model.Document;
import org.evenhand.document.persistence.Documents;
import org.evenhand.document.reading.ReaderProcess;
import org.evenhand.document.reading.Readers;
import org.evenhand.document.store.ContentStore;
import org.evenhand.document.store.InstallationKey;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.fairness.anonymisation.persistence.Releases;
import org.evenhand.fairness.anonymisation.persistence.ReviewedDocuments;
import org.evenhand.fairness.anonymisation.proposal.Hidden;
import org.evenhand.fairness.anonymisation.vault.PseudonymEntry;
import org.evenhand.fairness.anonymisation.vault.PseudonymVault;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.testing.StepBench;

/** The release of a file about Marian Castellane, with the real reader and a real store. */
final class ReleaseBench {
  final StepBench bench = new StepBench("2026-03-02T09:00:00Z");
  final CaseReference reference = bench.aCase(SOCIAL_WORK);
  final List<String> takenOut = new ArrayList<>();
  ReaderProcess reader = Readers.usual();
  boolean erased;
  private final ContentStore store = store();

  Outcome<StepResult> reviews(String account, String... questionsAndValues) {
    return bench.does(step(), context(account), StepBench.answers(questionsAndValues));
  }

  Outcome<StepResult> reviews(String account, Answers answers) {
    return bench.does(step(), context(account), answers);
  }

  StepForm form(String account) {
    return bench.form(step(), context(account));
  }

  Outcome<StepResult> confirms(String account, String... questionsAndValues) {
    return bench.does(confirming(), context(account), StepBench.answers(questionsAndValues));
  }

  StepForm confirmation(String account) {
    return bench.form(confirming(), context(account));
  }

  List<ReleasedView> copies() {
    return bench.read(() -> documents().released(reference)).stream()
        .sorted(Comparator.comparing(ReleasedView::type).reversed())
        .toList();
  }

  /** The page, as the blind lane gets it. */
  String page() {
    var page = copies().get(0).id();
    return bench.read(
        () -> new ReadText(new Documents(bench.unit.entities()), store).ofRendition(page).value());
  }

  StepContext context(String account) {
    return bench.context(reference, SOCIAL_WORK, account);
  }

  ReleaseRedactedFile step() {
    return new ReleaseRedactedFile(
        files(), made(), overrides(), arrived(), bench.stopClock(), bench.clock);
  }

  ConfirmRelease confirming() {
    return new ConfirmRelease(files(), overrides(), bench.stopClock(), bench.clock);
  }

  WhatHasArrived arrived() {
    return new WhatHasArrived(documents(), new ReviewedDocuments(bench.unit.entities()));
  }

  /** A document comes to the case. */
  void arrives(String text) throws IOException {
    var stored = store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1_000);
    var reception =
        Reception.of(
                "letter.txt",
                DocumentSource.STAFF,
                CivilTime.today(bench.clock),
                context("amara").actor())
            .inCase(reference);
    bench.unit.doing(
        () ->
            new Documents(bench.unit.entities())
                .add(
                    Document.received(bench.ids.next(), reception, stored, bench.clock.instant())));
  }

  private OverrideRelease overrides() {
    return new OverrideRelease(made(), releases(), bench.changeCase(), bench.ids, bench.clock);
  }

  /** Somebody says that the released file gives its person away. */
  void isReported() {
    bench.unit.doing(
        () ->
            new QuarantineReleasedFile(
                    files(),
                    documents(),
                    new WithdrawRendition(new Documents(bench.unit.entities())),
                    bench.clock)
                .of(reference, "grace"));
  }

  MakeReleasedFile made() {
    var rows = new Documents(bench.unit.entities());
    return new MakeReleasedFile(
        bench.readCase(),
        of -> List.of(Hidden.registrant("Marian", "Castellane")),
        new VaultOfOneCase(),
        new ReviewedDocuments(bench.unit.entities()),
        new ReadBack(new ReadWholeFile(reader)),
        new StoreRendition(store, rows, bench.ids, bench.clock),
        documents(),
        new WithdrawRendition(rows),
        releases(),
        bench.ids);
  }

  Releases releases() {
    return new Releases(bench.unit.entities());
  }

  AnonymisedFiles files() {
    return new AnonymisedFiles(bench.unit.entities());
  }

  private ListDocuments documents() {
    return new ListDocuments(new Documents(bench.unit.entities()));
  }

  static ContentStore store() {
    try {
      var folder = Files.createTempDirectory("released");
      return new ContentStore(folder, new InstallationKey("k".repeat(40)), Clock.systemUTC());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What was taken out of this case; the vault itself has tests of its own. */
  private final class VaultOfOneCase implements PseudonymVault {
    @Override
    public void remember(CaseReference of, List<PseudonymEntry> entries) {
      throw new IllegalStateException("a release remembers nobody");
    }

    @Override
    public List<PseudonymEntry> entriesOf(CaseReference of) {
      return List.of();
    }

    @Override
    public List<String> originalsOf(CaseReference of) {
      return List.copyOf(takenOut);
    }

    @Override
    public boolean isErased(CaseReference of) {
      return erased;
    }
  }
}
