package org.evenhand.fairness.anonymisation.application;

import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.document.application.ListDocuments;
import org.evenhand.document.application.ReadWholeFile;
import org.evenhand.document.application.StoreRendition;
import org.evenhand.document.application.WithdrawRendition;
import org.evenhand.document.persistence.Documents;
import org.evenhand.document.reading.Readers;
import org.evenhand.document.store.ContentStore;
import org.evenhand.fairness.anonymisation.api.DocumentInReview;
import org.evenhand.fairness.anonymisation.api.DocumentOfFile;
import org.evenhand.fairness.anonymisation.api.PassageInReview;
import org.evenhand.fairness.anonymisation.application.SourceTexts.Readiness;
import org.evenhand.fairness.anonymisation.application.SourceTexts.Source;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.fairness.anonymisation.persistence.KeptPseudonyms;
import org.evenhand.fairness.anonymisation.persistence.Releases;
import org.evenhand.fairness.anonymisation.persistence.ReviewedDocuments;
import org.evenhand.fairness.anonymisation.proposal.Hidden;
import org.evenhand.fairness.anonymisation.vault.ReceiptedVault;
import org.evenhand.fairness.anonymisation.vault.VaultFixture;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.testing.StepBench;

/** A case about Marian Castellane whose documents are put in one by one. */
final class ReviewBench {
  private static final VaultFixture VAULT = new VaultFixture();
  private static final ContentStore STORE = ReleaseBench.store();
  final StepBench bench = new StepBench("2026-03-02T09:00:00Z");
  final CaseReference reference = bench.aCase(SOCIAL_WORK);
  final ReceiptedVault vault =
      new ReceiptedVault(VAULT.names(), new KeptPseudonyms(bench.unit.source()));
  private final List<Source> sources = new ArrayList<>();
  private String reader = "niamh";

  ReviewBench with(String key, String text) {
    sources.add(Source.typed(key, "Document " + (sources.size() + 1), text));
    return this;
  }

  ReviewBench with(String key, Readiness readiness, Supplier<String> text) {
    sources.add(new Source(key, "Document " + (sources.size() + 1), readiness, text));
    return this;
  }

  void clear(String key) {
    sources.removeIf(source -> source.key().equals(key));
  }

  void reads(String account) {
    reader = account;
  }

  StepForm form() {
    return bench.form(prepare(), bench.context(reference, SOCIAL_WORK, reader));
  }

  Outcome<StepResult> prepares(String... questionsAndValues) {
    return prepares(StepBench.answers(questionsAndValues));
  }

  Outcome<StepResult> prepares(Answers answers) {
    return bench.does(prepare(), bench.context(reference, SOCIAL_WORK, reader), answers);
  }

  DocumentInReview open(int place) {
    return bench.unit.asking(
        entities ->
            new OpenDocumentInReview(documents(), bench.clock)
                .open(reference, place)
                .orElseThrow());
  }

  List<DocumentOfFile> listed() {
    return bench.read(() -> new ListDocumentsInReview(documents()).of(reference));
  }

  /** Done on the document as it is now. */
  Outcome<Integer> edit(int place, Edit edit) {
    return edit(place, open(place).edition(), edit);
  }

  Outcome<Integer> edit(int place, int seen, Edit edit) {
    return bench.unit.asking(entities -> review().change(reference, place, seen, edit));
  }

  /** The first passage with these words. */
  PassageInReview passage(int place, String words) {
    return open(place).passages().stream()
        .filter(passage -> passage.words().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in " + open(place).passages()));
  }

  String output(int place) {
    var text = new StringBuilder();
    open(place).output().forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  PrepareRedactedFile prepare() {
    return new PrepareRedactedFile(
        files(),
        documents(),
        proposals(),
        made(),
        bench.changeCase(),
        bench.stopClock(),
        bench.ids,
        bench.clock);
  }

  private MakeReleasedFile made() {
    var rows = new Documents(bench.unit.entities());
    return new MakeReleasedFile(
        bench.readCase(),
        of -> List.of(Hidden.registrant("Marian", "Castellane")),
        vault,
        documents(),
        new ReadBack(new ReadWholeFile(Readers.usual())),
        new StoreRendition(STORE, rows, bench.ids, bench.clock),
        new ListDocuments(rows),
        new WithdrawRendition(rows),
        new Releases(bench.unit.entities()),
        bench.ids);
  }

  private ProposeRedactedFile proposals() {
    return new ProposeRedactedFile(
        of -> List.copyOf(sources),
        of -> List.of(Hidden.registrant("Marian", "Castellane")),
        vault,
        documents(),
        bench.ids,
        bench.clock);
  }

  private ReviewDocument review() {
    return new ReviewDocument(
        documents(),
        new HideWords(vault, () -> StepBench.actor(reader)),
        new FileInHand(files()),
        () -> StepBench.actor(reader),
        bench.clock);
  }

  AnonymisedFiles files() {
    return new AnonymisedFiles(bench.unit.entities());
  }

  private ReviewedDocuments documents() {
    return new ReviewedDocuments(bench.unit.entities());
  }
}
