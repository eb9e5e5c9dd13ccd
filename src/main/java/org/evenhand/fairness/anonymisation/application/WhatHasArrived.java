package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.application.ListDocuments;
import org.evenhand.fairness.anonymisation.api.Arrived;
import org.evenhand.fairness.anonymisation.persistence.ReviewedDocuments;
import org.evenhand.kernel.CaseReference;

/**
 * Documents that came to a case after its anonymised file was made: nobody has gone through them,
 * and they are in no version of it.
 */
@Dependent
public class WhatHasArrived {
  private final ListDocuments documents;
  private final ReviewedDocuments reviewed;

  @Inject
  public WhatHasArrived(ListDocuments documents, ReviewedDocuments reviewed) {
    this.documents = documents;
    this.reviewed = reviewed;
  }

  /** How many. */
  public int on(CaseReference reference) {
    return on(List.of(reference)).stream().mapToInt(Arrived::documents).sum();
  }

  /** Those of the cases to which something came, the longest waiting first. */
  public List<Arrived> on(Collection<CaseReference> references) {
    var known = reviewed.keysOf(references);
    var arrived = new ArrayList<Arrived>();
    documents
        .originals(references)
        .forEach((reference, all) -> add(arrived, reference, lacking(all, known)));
    arrived.sort(
        Comparator.comparing(Arrived::since).thenComparing(more -> more.caseReference().value()));
    return arrived;
  }

  private static List<DocumentView> lacking(List<DocumentView> all, Collection<String> known) {
    return all.stream()
        .filter(document -> !known.contains(SourceTexts.Source.keyOf(document.id())))
        .toList();
  }

  private static void add(
      List<Arrived> arrived, CaseReference reference, List<DocumentView> lacking) {
    lacking.stream()
        .map(DocumentView::storedAt)
        .min(Comparator.naturalOrder())
        .ifPresent(since -> arrived.add(new Arrived(reference, lacking.size(), since)));
  }
}
