package org.evenhand.demonstration.model;

/** Groups for which figures are planted. */
public enum Group {
  BLACK,
  MEN,
  AGED40
}
