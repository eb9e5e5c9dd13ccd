package org.evenhand.register.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.evenhand.register.api.PostalAddress;

/** A postal address as columns; parts not known are empty. */
@Embeddable
public class Address {
  @Column(name = "address_line_1")
  private String line1;

  @Column(name = "address_line_2")
  private String line2;

  private String town;
  private String postcode;
  private String country;

  protected Address() {}

  PostalAddress view() {
    return new PostalAddress(line1, line2, town, postcode, country);
  }
}
