package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.application.ListDocuments;
import org.evenhand.document.application.ReadText;
import org.evenhand.fairness.anonymisation.application.SourceTexts;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.application.ReadConcern;
import org.evenhand.triage.application.ReadEnquiries;

/** What a file is made from: the concern as received, answers to enquiries, and documents. */
@Dependent
public class TextsOfTheCase implements SourceTexts {
  private final ReadConcern concerns;
  private final ReadEnquiries enquiries;
  private final ListDocuments documents;
  private final ReadText text;

  @Inject
  public TextsOfTheCase(
      ReadConcern concerns, ReadEnquiries enquiries, ListDocuments documents, ReadText text) {
    this.concerns = concerns;
    this.enquiries = enquiries;
    this.documents = documents;
    this.text = text;
  }

  @Override
  public List<Source> of(CaseReference reference) {
    var texts = new ArrayList<Source>();
    concerns
        .of(reference)
        .ifPresent(
            concern ->
                texts.add(Source.typed("concern", "The concern", concern.answers().text("what"))));
    var answers = enquiries.texts(reference);
    for (int place = 1; place <= answers.size(); place++) {
      texts.add(Source.typed("enquiry-" + place, "Enquiry " + place, answers.get(place - 1)));
    }
    var originals = documents.originals(reference);
    for (int place = 1; place <= originals.size(); place++) {
      texts.add(source(originals.get(place - 1), "Document " + place));
    }
    return texts;
  }

  private Source source(DocumentView document, String title) {
    return new Source(
        Source.keyOf(document.id()),
        title,
        document.isSafe()
            ? document.isBlockedByLaw() ? Readiness.KEPT_BACK : Readiness.READY
            : document.state() == DocumentState.QUARANTINED
                ? Readiness.BEING_CHECKED
                : Readiness.KEPT_BACK,
        () -> readable(document));
  }

  /** The concern and the answers to enquiries, without documents, as one text. */
  String written(CaseReference reference) {
    var texts = new ArrayList<String>();
    concerns.of(reference).ifPresent(concern -> texts.add(concern.answers().text("what")));
    texts.addAll(enquiries.texts(reference));
    return String.join("\n\n", texts);
  }

  /** Empty for pictures and for what may not be shown. */
  private String readable(DocumentView document) {
    if (!document.isSafe() || document.isBlockedByLaw()) {
      return "";
    }
    var read = text.ofOriginal(document.id());
    return read.isDone() ? read.value().text() : "";
  }
}
