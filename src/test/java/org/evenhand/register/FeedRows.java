package org.evenhand.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of the feed with some cells changed. */
final class FeedRows {
  private final Map<String, String> cells = new LinkedHashMap<>();

  private FeedRows() {
    for (var column : RegisterFixture.HEADER.strip().split(",")) {
      cells.put(column, "");
    }
    with("registration_number", "SW000101");
    with("given_names", "Ann");
    with("family_name", "Lee");
    with("birth_date", "1984-03-31");
    with("registered_since", "2010-09-01");
    with("status", "registered");
  }

  /** Ann Lee, SW000101, registered since 1 September 2010, employer unknown. */
  static FeedRows annLee() {
    return new FeedRows();
  }

  FeedRows with(String column, String cell) {
    cells.put(column, cell);
    return this;
  }

  FeedRows status(String status, String from) {
    return with("status", status).with("status_from", from);
  }

  FeedRows employer(String code, String name, String from, String region) {
    return with("employer_code", code)
        .with("employer_name", name)
        .with("employed_from", from)
        .with("region", region);
  }

  @Override
  public String toString() {
    return cells.values().stream()
            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))
        + "\r\n";
  }
}
