package org.evenhand.fairness.anonymisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evenhand.fairness.anonymisation.api.DocumentInReview;
import org.evenhand.fairness.anonymisation.api.DocumentOfFile;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.ResidualRisk.Level;
import org.evenhand.fairness.anonymisation.proposal.Suitability;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.resolution.ReleasedText;
import org.evenhand.fairness.anonymisation.proposal.resolution.Wording;
import org.evenhand.kernel.CaseReference;

/**
 * A document of a case on its way into the anonymised file: its text as it was read, and what is
 * hidden in it. Its proposal is made once; a document that comes later does not touch the others.
 */
@Entity
@Table(schema = "casework", name = "reviewed_document")
public class ReviewedDocument {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  @Column(name = "source_key")
  private String sourceKey;

  private int place;
  private String title;
  private String source;

  private Passages passages;

  private String state;
  private String unfit;
  private String risk;
  private int words;
  private int seconds;

  @Column(name = "touched_at")
  private Instant touchedAt;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "looked_at_by")
  private String lookedAtBy;

  @Column(name = "looked_at_at")
  private Instant lookedAtAt;

  private int edition;

  /** How far its review is. */
  public enum State {
    PROPOSED,
    LOOKED_AT,
    /** It is not made anonymous and does not come into the file. */
    STAYS_OUT
  }

  protected ReviewedDocument() {}

  public ReviewedDocument(
      UUID id, CaseReference reference, String sourceKey, int place, String title, Instant now) {
    this.id = id;
    this.caseReference = reference.value();
    this.sourceKey = sourceKey;
    this.place = place;
    this.title = title;
    this.source = "";
    this.passages = Passages.NONE;
    this.state = State.PROPOSED.name();
    this.unfit = Suitability.Reason.NONE.name();
    this.risk = Level.GREEN.name();
    this.proposedAt = now;
  }

  /** Takes its proposal in, with what reviewers have added in the case before. */
  public void isProposed(String text, Passages proposed, Proposal proposal) {
    source = text;
    passages = proposed;
    unfit = proposal.suitability().reason().name();
    risk = proposal.residualRisk().level().name();
    words = (int) Reading.of(text).tokens().stream().filter(Token::isWord).count();
  }

  /** Somebody has its page before them. */
  public void isTouched(Instant now) {
    seconds += ReviewTime.since(touchedAt, now);
    touchedAt = now;
  }

  public void becomes(Passages changed, Instant now) {
    isTouched(now);
    passages = changed;
    edition++;
  }

  /** Somebody says they have looked at all of it. What it still risks is weighed anew. */
  public void isLookedAt(String by, Instant now) {
    state = State.LOOKED_AT.name();
    risk = passages.risk(source).level().name();
    settled(by, now);
  }

  public void staysOut(String by, Instant now) {
    state = State.STAYS_OUT.name();
    settled(by, now);
  }

  private void settled(String by, Instant now) {
    lookedAtBy = by;
    lookedAtAt = now;
  }

  public String sourceKey() {
    return sourceKey;
  }

  public int place() {
    return place;
  }

  public String title() {
    return title;
  }

  public String source() {
    return source;
  }

  public Passages passages() {
    return passages;
  }

  public State state() {
    return State.valueOf(state);
  }

  public Suitability.Reason unfit() {
    return Suitability.Reason.valueOf(unfit);
  }

  /** Whether there is a text of it that could be released at all. */
  public boolean canBeReleased() {
    return unfit() != Suitability.Reason.NO_TEXT;
  }

  public Level risk() {
    return Level.valueOf(risk);
  }

  /** Of the source. */
  public int words() {
    return words;
  }

  /** That people have looked at it, so far. */
  public int seconds() {
    return seconds;
  }

  public boolean isInTheFile() {
    return state() == State.LOOKED_AT;
  }

  /** Of its passages, counted: whoever saw another one saw something else. */
  public int edition() {
    return edition;
  }

  public String wordsOf(ReviewedPassage passage) {
    return source.substring(passage.start(), passage.end());
  }

  /** A label as it reads in the place of a passage. */
  public String fitted(ReviewedPassage passage, String label) {
    return Wording.fitted(label, wordsOf(passage));
  }

  /**
   * What was called like one entity becomes another's.
   *
   * @return how many passages
   */
  public int merge(String entity, String other, String label, String by) {
    var merged = passages.same(entity, other, passage -> fitted(passage, label), by);
    int touched = (int) merged.all().stream().filter(p -> !passages.all().contains(p)).count();
    if (touched > 0) {
      passages = merged;
      edition++;
    }
    return touched;
  }

  /**
   * Hides what was found in it, where it is not hidden already.
   *
   * @return how many passages that was
   */
  public int hide(List<ReviewedPassage> found) {
    int more = passages.lacking(found);
    if (more > 0) {
      passages = passages.adding(found);
      edition++;
    }
    return more;
  }

  /** As it stands in the file. */
  public ReleasedPart part() {
    return new ReleasedPart(title, passages.released(source).strip());
  }

  public DocumentOfFile listed() {
    return new DocumentOfFile(
        place,
        title,
        state,
        (int) passages.all().stream().filter(ReviewedPassage::isHidden).count(),
        passages.undecided().size(),
        passages.toLookAt().size(),
        risk,
        unfit,
        words,
        seconds);
  }

  public DocumentInReview inReview(int of, List<String> labels) {
    return new DocumentInReview(
        place,
        of,
        title,
        source,
        passages.all().stream().map(passage -> passage.view(source)).toList(),
        ReleasedText.pieces(source, passages.asPassages()).stream()
            .map(piece -> new DocumentInReview.Piece(piece.from(), piece.text(), piece.replaced()))
            .toList(),
        labels,
        risk,
        unfit,
        words,
        seconds,
        edition);
  }
}
