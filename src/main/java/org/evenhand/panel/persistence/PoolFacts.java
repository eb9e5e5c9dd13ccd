package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;

/** Where members sit, and how much, for whoever plans. */
@Dependent
public class PoolFacts {
  private final Sql sql;

  /**
   * @param venues codes of places; none if the member said nothing of it
   * @param mostDays most days a calendar year
   */
  public record Facts(UUID member, Set<String> venues, Optional<Integer> mostDays) {}

  @Inject
  public PoolFacts(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  /** Of everybody in the pool, in one question. */
  public Map<UUID, Facts> all() {
    return sql
        .list(
            "select m.id, m.most_days, array(select v.venue from casework.panel_member_venue v"
                + " where v.member_id = m.id order by v.venue) from casework.panel_member m",
            row ->
                new Facts(
                    row.getObject(1, UUID.class),
                    Arrays.stream((String[]) row.getArray(3).getArray())
                        .collect(Collectors.toSet()),
                    Optional.ofNullable(row.getObject(2, Integer.class))))
        .stream()
        .collect(Collectors.toMap(Facts::member, facts -> facts));
  }
}
