package org.evenhand.register.api;

import java.util.List;
import java.util.stream.Stream;

/** The postal address on the register: where notices are sent. Parts not known are empty. */
public record PostalAddress(
    String line1, String line2, String town, String postcode, String country) {
  public static final PostalAddress UNKNOWN = new PostalAddress("", "", "", "", "");

  /** The lines of an envelope, without empty ones. */
  public List<String> lines() {
    return Stream.of(line1, line2, town, postcode, country)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  public boolean isKnown() {
    return !lines().isEmpty();
  }
}
