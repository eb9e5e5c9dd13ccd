package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What an invented person is, by the questions of the diversity room. It lives in memory only while
 * a regulator is made, and cannot be printed.
 *
 * @param choices the choice by question
 */
public record Truth(Map<String, String> choices) {
  private static final String BLACK = "BLACK_";

  public Truth {
    choices = Map.copyOf(choices);
  }

  String ethnicity() {
    return choices.get("ETHNICITY");
  }

  boolean isMan() {
    return "MALE".equals(choices.get("SEX"));
  }

  /** The groups for which something is planted. */
  public Set<Group> groups(LocalDate birthDate, LocalDate today) {
    var groups = EnumSet.noneOf(Group.class);
    if (ethnicity().startsWith(BLACK)) {
      groups.add(Group.BLACK);
    }
    if (isMan()) {
      groups.add(Group.MEN);
    }
    if (!birthDate.isAfter(today.minusYears(40))) {
      groups.add(Group.AGED40);
    }
    return groups;
  }

  @Override
  public String toString() {
    return "Truth";
  }
}
