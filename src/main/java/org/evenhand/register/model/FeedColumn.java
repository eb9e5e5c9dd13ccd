package org.evenhand.register.model;

import java.util.Arrays;
import java.util.List;
import org.evenhand.exchange.Column;

/** The columns of the register's feed; {@code docs/import-register.md} says what each holds. */
public enum FeedColumn {
  REGISTRATION_NUMBER(true, 20),
  GIVEN_NAMES(true, 100),
  FAMILY_NAME(true, 100),
  FORMER_NAMES(false, 500),
  BIRTH_DATE(true, 10),
  REGISTERED_SINCE(true, 10),
  STATUS(true, 20),
  STATUS_FROM(true, 10),
  EMAIL(false, 254),
  ADDRESS_LINE_1(false, 100),
  ADDRESS_LINE_2(false, 100),
  TOWN(false, 60),
  POSTCODE(false, 12),
  COUNTRY(false, 60),
  EMPLOYER_CODE(false, 40),
  EMPLOYER_NAME(false, 120),
  EMPLOYED_FROM(false, 10),
  REGION(false, 60);

  private final boolean required;
  private final int maxLength;

  FeedColumn(boolean required, int maxLength) {
    this.required = required;
    this.maxLength = maxLength;
  }

  /** The name in the header line. */
  public String heading() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static List<Column> all() {
    return Arrays.stream(values())
        .map(column -> new Column(column.heading(), column.required, column.maxLength))
        .toList();
  }
}
