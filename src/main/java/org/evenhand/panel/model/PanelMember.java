package org.evenhand.panel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;

/** Somebody who may sit, for a term, while their training lasts. */
@Entity
@Table(schema = "casework", name = "panel_member")
public class PanelMember {
  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private MemberKind kind;

  @Column(name = "may_chair")
  private boolean mayChair;

  private String account;

  @Column(name = "appointed_from")
  private LocalDate appointedFrom;

  @Column(name = "appointed_to")
  private LocalDate appointedTo;

  @Column(name = "training_until")
  private LocalDate trainingUntil;

  private boolean suspended;
  @Version private int version;

  protected PanelMember() {}

  public PanelMember(MemberView member, LocalDate from, LocalDate to, LocalDate trainedUntil) {
    id = member.id();
    name = member.name();
    kind = member.kind();
    mayChair = member.mayChair();
    account = member.account();
    appointedFrom = from;
    appointedTo = to;
    trainingUntil = trainedUntil;
  }

  public void suspend() {
    suspended = true;
  }

  public boolean isAppointed(LocalDate from, LocalDate to) {
    return !suspended && !from.isBefore(appointedFrom) && !to.isAfter(appointedTo);
  }

  /** Whether training counts on a day; it has to on the first day of a hearing. */
  public boolean isTrained(LocalDate day) {
    return !day.isAfter(trainingUntil);
  }

  public LocalDate appointedFrom() {
    return appointedFrom;
  }

  public LocalDate appointedTo() {
    return appointedTo;
  }

  public LocalDate trainedUntil() {
    return trainingUntil;
  }

  public MemberView view() {
    return new MemberView(id, name, kind, mayChair, account);
  }
}
