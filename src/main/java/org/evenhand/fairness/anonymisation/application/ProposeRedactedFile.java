package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.fairness.anonymisation.application.SourceTexts.Readiness;
import org.evenhand.fairness.anonymisation.application.SourceTexts.Source;
import org.evenhand.fairness.anonymisation.model.AddedWords;
import org.evenhand.fairness.anonymisation.model.Passages;
import org.evenhand.fairness.anonymisation.model.ReviewedDocument;
import org.evenhand.fairness.anonymisation.persistence.ReviewedDocuments;
import org.evenhand.fairness.anonymisation.proposal.Anonymiser;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.vault.PseudonymVault;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.IdSource;

/**
 * Proposes what to hide in the documents of a case, once for each: a document that comes later gets
 * a proposal of its own, calls everybody as the earlier ones do, and leaves those untouched.
 */
@Dependent
public class ProposeRedactedFile {
  private final SourceTexts sources;
  private final KnownParties parties;
  private final PseudonymVault vault;
  private final ReviewedDocuments documents;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public ProposeRedactedFile(
      SourceTexts sources,
      KnownParties parties,
      PseudonymVault vault,
      ReviewedDocuments documents,
      IdSource ids,
      Clock clock) {
    this.sources = sources;
    this.parties = parties;
    this.vault = vault;
    this.documents = documents;
    this.ids = ids;
    this.clock = clock;
  }

  /** All documents of the case that can be read by now, each with its proposal or its review. */
  public List<ReviewedDocument> upToDate(CaseReference reference) {
    var all = ready(reference);
    if (lacking(all, documents.of(reference)).isEmpty()) {
      return documents.of(reference);
    }
    documents.takeTurns(reference);
    propose(reference, all, documents.of(reference));
    return documents.of(reference);
  }

  /** The titles of those whose files are not checked yet; they are not among the documents. */
  public List<String> beingChecked(CaseReference reference) {
    return sources.of(reference).stream()
        .filter(source -> source.readiness() == Readiness.BEING_CHECKED)
        .map(Source::title)
        .toList();
  }

  private List<Source> ready(CaseReference reference) {
    return sources.of(reference).stream()
        .filter(source -> source.readiness() != Readiness.BEING_CHECKED)
        .toList();
  }

  private static List<Source> lacking(List<Source> all, List<ReviewedDocument> known) {
    var keys = known.stream().map(ReviewedDocument::sourceKey).collect(Collectors.toSet());
    return all.stream().filter(source -> !keys.contains(source.key())).toList();
  }

  private void propose(CaseReference reference, List<Source> all, List<ReviewedDocument> known) {
    var lacking = lacking(all, known);
    if (lacking.isEmpty()) {
      return;
    }
    var texts = new ArrayList<CaseDocument>();
    lacking.forEach(source -> texts.add(new CaseDocument(source.key(), source.text().get())));
    var anonymiser =
        new Anonymiser(parties.of(reference), Policy.TRIAGE)
            .keeping(Behind.register(vault.entriesOf(reference)));
    var proposals =
        anonymiser.propose(texts).stream()
            .collect(Collectors.toMap(Proposal::id, Function.identity()));
    vault.remember(reference, Behind.entries(texts, proposals));
    keep(reference, texts, titles(lacking), proposals, known);
  }

  private static Map<String, String> titles(List<Source> sources) {
    return sources.stream().collect(Collectors.toMap(Source::key, Source::title));
  }

  private void keep(
      CaseReference reference,
      List<CaseDocument> texts,
      Map<String, String> titles,
      Map<String, Proposal> proposals,
      List<ReviewedDocument> known) {
    int place = known.stream().mapToInt(ReviewedDocument::place).max().orElse(0);
    var added = AddedWords.in(known);
    for (var text : texts) {
      var key = text.id();
      var proposal = proposals.get(key);
      var document =
          new ReviewedDocument(
              ids.next(), reference, key, ++place, titles.get(key), clock.instant());
      document.isProposed(
          text.text(), Passages.of(proposal, text.text()).adding(added.in(text.text())), proposal);
      documents.add(document);
    }
  }
}
