package org.evenhand.order.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.order.api.PublishedOutcome;

/**
 * What the public may read of an outcome. One person prepares it, another approves it, and it comes
 * down on its day.
 */
@Entity
@Table(schema = "casework", name = "publication")
public class Publication {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  @Column(name = "order_id")
  private UUID orderId;

  private String title;

  @Column(name = "public_text")
  private String publicText;

  @Column(name = "private_text")
  private String privateText;

  private String state;

  @Column(name = "prepared_by")
  private String preparedBy;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  private LocalDate until;
  @Version private int version;

  protected Publication() {}

  public Publication(UUID id, CaseReference reference, Optional<UUID> order) {
    this.id = id;
    this.caseReference = reference.value();
    this.orderId = order.orElse(null);
    this.title = "";
    this.publicText = "";
    this.privateText = "";
    this.state = "DRAFT";
    this.preparedBy = "";
  }

  public void prepare(String heading, String forThePublic, String keptPrivate, String by) {
    title = heading;
    publicText = forThePublic;
    privateText = keptPrivate;
    preparedBy = by;
    state = "PREPARED";
  }

  public void approve(String by, LocalDate day, Optional<LocalDate> comesDown) {
    mustBeAnother(by);
    approvedBy = by;
    publishedOn = day;
    until = comesDown.orElse(null);
    state = "PUBLISHED";
  }

  /** Nothing is published, for a reason kept with the text. */
  public void withhold(String by) {
    mustBeAnother(by);
    approvedBy = by;
    state = "WITHHELD";
  }

  private void mustBeAnother(String by) {
    if (by.equals(preparedBy)) {
      throw new IllegalStateException("a second person approves a publication");
    }
  }

  public String privateText() {
    return privateText;
  }

  public String publicText() {
    return publicText;
  }

  public String title() {
    return title;
  }

  public PublishedOutcome published() {
    return new PublishedOutcome(id, title, publicText, publishedOn, Optional.ofNullable(until));
  }
}
