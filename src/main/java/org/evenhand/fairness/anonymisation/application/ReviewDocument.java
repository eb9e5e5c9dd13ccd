package org.evenhand.fairness.anonymisation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.fairness.anonymisation.api.Standing;
import org.evenhand.fairness.anonymisation.model.Labels;
import org.evenhand.fairness.anonymisation.model.Passages;
import org.evenhand.fairness.anonymisation.model.ReviewedDocument;
import org.evenhand.fairness.anonymisation.persistence.ReviewedDocuments;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * A reviewer goes through a document: says of each passage whether it is hidden and how it reads,
 * and adds what was missed. Whoever holds the step that the review belongs to may; the caller has
 * asked for that.
 */
@Dependent
public class ReviewDocument {
  private final ReviewedDocuments documents;
  private final HideWords words;
  private final FileInHand file;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public ReviewDocument(
      ReviewedDocuments documents,
      HideWords words,
      FileInHand file,
      CurrentActor actor,
      Clock clock) {
    this.documents = documents;
    this.words = words;
    this.file = file;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ReviewDocument() {
    this(null, null, null, null, null);
  }

  /**
   * Does it, unless somebody else changed the document since it was shown.
   *
   * @param seen the version that was shown
   * @return how many passages it touched in the whole case
   */
  @Transactional
  @RequiresPermissions(Permission.ANONYMISE)
  public Outcome<Integer> change(CaseReference reference, int place, int seen, Edit edit) {
    var all = documents.hold(reference);
    var document = at(all, place).orElseThrow();
    if (document.edition() != seen) {
      return Outcome.refused(Problem.of("review.changedMeanwhile"));
    }
    var done = carryOut(reference, all, document, edit);
    if (done.isDone()) {
      file.follow(reference, all);
    }
    return done;
  }

  private Outcome<Integer> carryOut(
      CaseReference reference, List<ReviewedDocument> all, ReviewedDocument document, Edit edit) {
    var me = actor.get().account();
    if (edit instanceof Edit.Settle settle) {
      return change(document, document.passages().settle(settle.start(), settle.as(), me));
    }
    if (edit instanceof Edit.Widen widen) {
      var wider = document.passages().widen(widen.start(), widen.side(), document.source(), me);
      return change(document, wider);
    }
    if (edit instanceof Edit.Call call) {
      return call(all, document, call);
    }
    if (edit instanceof Edit.Merge merge) {
      return merge(all, document, merge);
    }
    if (edit instanceof Edit.Everywhere everywhere) {
      return everywhere(reference, all, document, everywhere);
    }
    var add = (Edit.Add) edit;
    return words.hide(reference, all, add.words(), add.sort(), add.label());
  }

  private Outcome<Integer> change(ReviewedDocument document, Passages changed) {
    document.becomes(changed, clock.instant());
    return Outcome.done(1);
  }

  private Outcome<Integer> call(
      List<ReviewedDocument> all, ReviewedDocument document, Edit.Call call) {
    var passage = document.passages().at(call.start());
    var labels = Labels.of(all);
    if (passage == null || !call.label().isEmpty() && !labels.all().contains(call.label())) {
      return Outcome.refused(Problem.at("label", "answer.notOffered"));
    }
    var label = call.label().isEmpty() ? labels.next(call.sort()) : call.label();
    var entity = labels.entityOf(label).orElse(HideWords.entity(label));
    var fitted = document.fitted(passage, label);
    return change(
        document, document.passages().call(call.start(), entity, fitted, actor.get().account()));
  }

  private Outcome<Integer> merge(
      List<ReviewedDocument> all, ReviewedDocument document, Edit.Merge merge) {
    var passage = document.passages().at(merge.start());
    var entity = Labels.of(all).entityOf(merge.label());
    if (passage == null || passage.entity().isEmpty() || entity.isEmpty()) {
      return Outcome.refused(Problem.at("same", "answer.notOffered"));
    }
    int touched = 0;
    for (var each : all) {
      touched += each.merge(passage.entity(), entity.get(), merge.label(), actor.get().account());
    }
    document.isTouched(clock.instant());
    return Outcome.done(touched);
  }

  private Outcome<Integer> everywhere(
      CaseReference reference,
      List<ReviewedDocument> all,
      ReviewedDocument document,
      Edit.Everywhere edit) {
    var passage = document.passages().at(edit.start());
    if (passage == null) {
      return Outcome.refused(Problem.of("review.changedMeanwhile"));
    }
    change(
        document, document.passages().settle(edit.start(), Standing.HIDDEN, actor.get().account()));
    return words.hideLike(reference, all, document.wordsOf(passage), passage);
  }

  private static Optional<ReviewedDocument> at(List<ReviewedDocument> all, int place) {
    return all.stream().filter(document -> document.place() == place).findFirst();
  }
}
