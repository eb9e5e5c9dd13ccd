package org.evenhand.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.evenhand.casefile.api.AllegationDraft;
import org.evenhand.casefile.api.AllegationView;
import org.evenhand.kernel.CaseReference;

/** What somebody is alleged to have done, with the statutory ground it would make out. */
@Entity
@Table(schema = "casework", name = "allegation")
public class Allegation {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  private int number;
  private String text;
  private String ground;
  private String category;

  @Column(name = "outside_uk")
  private boolean outsideUk;

  @Column(name = "outside_uk_reasons")
  private String outsideUkReasons;

  private boolean agreed;
  private String finding;
  @Version private int version;

  protected Allegation() {}

  public Allegation(UUID id, CaseReference reference, int number, AllegationDraft draft) {
    this.id = id;
    this.caseReference = reference.value();
    this.number = number;
    this.text = draft.text();
    this.ground = draft.ground();
    this.category = draft.category();
    this.outsideUkReasons = draft.outsideUkReasons();
    this.outsideUk = !draft.outsideUkReasons().isEmpty();
    this.finding = "";
  }

  public void agree() {
    agreed = true;
  }

  public void find(String what) {
    finding = what;
  }

  public UUID id() {
    return id;
  }

  public AllegationView view() {
    return new AllegationView(
        id, number, text, ground, category, agreed, finding, outsideUkReasons);
  }
}
