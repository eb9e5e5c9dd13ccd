package org.evenhand.casefile.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;

/** Somebody in a case: who raised it, whom it is about, who speaks for them. */
@Entity
@Table(schema = "casework", name = "party")
public class Party {
  @Id private UUID id;

  @Column(name = "case_reference")
  private String caseReference;

  @Enumerated(EnumType.STRING)
  private PartyRole role;

  @Column(name = "person_id")
  private UUID personId;

  private String name;
  private String organisation;
  private String email;
  private String address;
  @Version private int version;

  protected Party() {}

  public Party(UUID id, CaseReference reference, NewParty party) {
    this.id = id;
    this.caseReference = reference.value();
    this.role = party.role();
    this.name = party.name();
    this.organisation = party.organisation();
    this.email = party.email();
    this.address = party.address();
  }

  /** This party is a person the register knows. */
  public void isKnownAs(PersonId person, NewParty asRegistered) {
    personId = person.value();
    name = asRegistered.name();
    organisation = asRegistered.organisation();
    email = asRegistered.email();
    address = asRegistered.address();
  }

  public CaseReference caseReference() {
    return new CaseReference(caseReference);
  }

  public PartyRole role() {
    return role;
  }

  public PartyView view() {
    return new PartyView(
        id,
        role,
        Optional.ofNullable(personId).map(PersonId::new),
        name,
        organisation,
        email,
        address);
  }
}
