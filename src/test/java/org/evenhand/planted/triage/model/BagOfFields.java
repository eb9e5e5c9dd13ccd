package org.evenhand.planted.triage.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Wrong twice: anybody can make it empty, and anybody can change it. */
@Entity
public class BagOfFields {
  @Id private String name;

  public BagOfFields() {}

  public void setName(String name) {
    this.name = name;
  }
}
