package org.evenhand.register.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.evenhand.register.api.PersonName;

/** A name somebody has or had on the register. */
@Embeddable
public class NameOnRegister {
  @Column(name = "given_names")
  private String given;

  @Column(name = "family_name")
  private String family;

  private boolean former;

  protected NameOnRegister() {}

  boolean isFormer() {
    return former;
  }

  PersonName name() {
    return new PersonName(given, family);
  }
}
