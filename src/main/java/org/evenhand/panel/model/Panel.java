package org.evenhand.panel.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.panel.api.NewPanel;

/** A panel as it was named; another panel is another row. */
@Entity
@Table(schema = "casework", name = "panel")
public class Panel {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  private String purpose;

  @Column(name = "sits_from")
  private LocalDate sitsFrom;

  @Column(name = "named_by")
  private String namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "casework",
      name = "panel_seat",
      joinColumns = @JoinColumn(name = "panel_id"))
  private List<Seat> seats = new ArrayList<>();

  /** Who sits, and whether they take the chair. */
  @Embeddable
  public static class Seat {
    @Column(name = "member_id")
    private UUID memberId;

    private boolean chair;

    protected Seat() {}

    Seat(UUID memberId, boolean chair) {
      this.memberId = memberId;
      this.chair = chair;
    }

    public UUID memberId() {
      return memberId;
    }

    public boolean isChair() {
      return chair;
    }
  }

  protected Panel() {}

  public Panel(UUID id, NewPanel panel, String namedBy, Instant now) {
    this.id = id;
    this.caseReference = panel.reference().value();
    this.purpose = panel.purpose();
    this.sitsFrom = panel.from();
    this.namedBy = namedBy;
    this.namedAt = now;
    for (var member : panel.members()) {
      seats.add(new Seat(member, member.equals(panel.chair())));
    }
  }

  public UUID id() {
    return id;
  }

  public List<Seat> seats() {
    return List.copyOf(seats);
  }
}
